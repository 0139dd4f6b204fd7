#include "text/token.h"

#include "text/lexeme.h"

namespace referat::text {

const std::string& Token::surface() const { return lexeme->surface; }
const std::vector<std::string>& Token::lemmas() const { return lexeme->analysis.lemmas; }
const std::vector<std::string>& Token::parts() const { return lexeme->analysis.parts; }
WordOrigin Token::origin() const { return lexeme->analysis.origin; }

}  // namespace referat::text
