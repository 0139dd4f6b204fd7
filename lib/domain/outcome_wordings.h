// The wordings by which Danish minutes tell what a decision came to: tables, read by outcome.cc.
#pragma once

#include <array>
#include <string_view>

#include "domain/outcome.h"

namespace referat {

// How much a wording says: a decision outweighs what follows from one or comes in its stead ("sagen
// genoptages"), that outweighs "besluttede" (which may introduce any of them), and that a
// discussion.
enum class Strength { decided, implied, announced, talked };

struct Wording {
  std::string_view pattern;  // word_pattern.h
  Outcome outcome;
  Strength strength = Strength::decided;
};

// The wordings of Danish minutes. Within a sentence the earliest match counts among equals; at the
// same place the first in this table.
inline constexpr std::array wordings{
    Wording{"ikke godkend*", Outcome::rejected},
    Wording{"godkend* ikke", Outcome::rejected},
    Wording{"ikke tiltr*", Outcome::rejected},
    Wording{"tiltr* ikke", Outcome::rejected},
    Wording{"ikke vedtag*", Outcome::rejected},
    Wording{"ikke imødekom*", Outcome::rejected},
    Wording{"imødekom* ikke", Outcome::rejected},
    Wording{"ikke tilslut*", Outcome::rejected},
    Wording{"tilslut* ikke", Outcome::rejected},
    Wording{"ikke anbefal*", Outcome::rejected},
    Wording{"anbefal* ikke", Outcome::rejected},
    Wording{"ikke bevilg*", Outcome::rejected},
    Wording{"afvist", Outcome::rejected},
    Wording{"afvises", Outcome::rejected},
    Wording{"afviste", Outcome::rejected},
    Wording{"afviser", Outcome::rejected},
    Wording{"afvise", Outcome::rejected},
    Wording{"afslå*", Outcome::rejected},
    Wording{"forkast*", Outcome::rejected},
    Wording{"nedstemt*", Outcome::rejected},
    Wording{"bortfald*", Outcome::rejected},
    Wording{"faldt", Outcome::rejected},
    Wording{"meddel* afslag", Outcome::rejected},
    Wording{"give* afslag", Outcome::rejected},
    Wording{"ikke flertal", Outcome::rejected},
    Wording{"* ikke ~ dispensation", Outcome::rejected},
    Wording{"* ikke ~ tilladelse", Outcome::rejected},
    Wording{"ønske* ikke at", Outcome::rejected, Strength::implied},
    Wording{"flertal* ~ stemte imod", Outcome::rejected, Strength::implied},

    Wording{"udskudt", Outcome::postponed},
    Wording{"udskyd*", Outcome::postponed},
    Wording{"udskød", Outcome::postponed},
    Wording{"udsat", Outcome::postponed},
    Wording{"udsættes", Outcome::postponed},
    Wording{"udsætter", Outcome::postponed},
    Wording{"udsætte", Outcome::postponed},
    // "udsatte" is also an adjective: udsatte børn, udsatte boligområder.
    Wording{"udsatte sagen", Outcome::postponed},
    Wording{"udsatte punkt*", Outcome::postponed},
    Wording{"udsatte behandling*", Outcome::postponed},
    Wording{"udsatte beslutning*", Outcome::postponed},
    Wording{"fornyet stillingtagen", Outcome::postponed},
    Wording{"fornyet behandling", Outcome::postponed},
    Wording{"genoptages", Outcome::postponed, Strength::implied},
    Wording{"genoptager", Outcome::postponed, Strength::implied},
    Wording{"tages ~ op igen", Outcome::postponed, Strength::implied},
    Wording{"i bero", Outcome::postponed, Strength::implied},
    Wording{"forelægges igen", Outcome::postponed, Strength::implied},
    Wording{"forelægges på ny", Outcome::postponed, Strength::implied},
    Wording{"overgår til * møde", Outcome::postponed, Strength::implied},
    Wording{"flyttes til * møde", Outcome::postponed, Strength::implied},
    Wording{"overføres til * møde", Outcome::postponed, Strength::implied},

    Wording{"sagen udgår", Outcome::withdrawn},
    Wording{"punktet udgår", Outcome::withdrawn},
    Wording{"sagen udgik", Outcome::withdrawn},
    Wording{"punktet udgik", Outcome::withdrawn},
    Wording{"sagen * udgået", Outcome::withdrawn},
    Wording{"punktet * udgået", Outcome::withdrawn},
    Wording{"^ udgår", Outcome::withdrawn},
    Wording{"^ udgik", Outcome::withdrawn},
    Wording{"^ udgået", Outcome::withdrawn},
    Wording{"af dagsordenen", Outcome::withdrawn},
    Wording{"af dagsorden", Outcome::withdrawn},
    Wording{"* trukket tilbage", Outcome::withdrawn},
    Wording{"tilbagetrukket", Outcome::withdrawn},
    Wording{"trukket", Outcome::withdrawn},
    Wording{"punktet bortfald*", Outcome::withdrawn},
    Wording{"sagen bortfald*", Outcome::withdrawn},

    Wording{"til efterretning", Outcome::noted},
    Wording{"tag* til orientering", Outcome::noted},
    Wording{"tog ~ til orientering", Outcome::noted},
    Wording{"blev orienteret", Outcome::noted},
    Wording{"orientering* ~ givet", Outcome::noted},
    Wording{"orientering* ~ taget", Outcome::noted},
    Wording{"noteret", Outcome::noted},
    Wording{"orienteredes", Outcome::noted, Strength::talked},
    Wording{"orienterede", Outcome::noted, Strength::talked},

    Wording{"følge* indstillingspunkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens punkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens pkt #", Outcome::approved_with_changes},
    Wording{"godkend*", Outcome::approved},
    Wording{"tiltråd*", Outcome::approved},
    Wording{"tiltræd*", Outcome::approved},
    Wording{"vedtag*", Outcome::approved},
    Wording{"vedtog*", Outcome::approved},
    Wording{"bevilg*", Outcome::approved},
    Wording{"imødekom*", Outcome::approved},
    Wording{"bifald*", Outcome::approved},
    Wording{"tilslut*", Outcome::approved},
    Wording{"tilsluttede", Outcome::approved},
    Wording{"stadfæst*", Outcome::approved},
    Wording{"accepter*", Outcome::approved},
    Wording{"følg* ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ følg*", Outcome::approved},
    Wording{"fulgte ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ fulgt", Outcome::approved},
    Wording{"valgt", Outcome::approved},
    Wording{"udpeget", Outcome::approved},
    Wording{"give* ~ dispensation", Outcome::approved},
    Wording{"give* ~ tilladelse", Outcome::approved},
    Wording{"meddel* ~ dispensation", Outcome::approved},
    Wording{"meddel* ~ tilladelse", Outcome::approved},
    Wording{"dispensation* * meddel*", Outcome::approved},
    Wording{"frigive*", Outcome::approved, Strength::implied},
    Wording{"flertal* ~ stemte for", Outcome::approved, Strength::implied},

    Wording{"oversend*", Outcome::referred},
    Wording{"oversendt", Outcome::referred},
    Wording{"videresend*", Outcome::referred},
    Wording{"tilbagesend*", Outcome::referred},
    Wording{"send* tilbage", Outcome::referred},
    Wording{"sendt tilbage", Outcome::referred},
    Wording{"send* ~ i høring", Outcome::referred},
    Wording{"send* ~ i offentlig høring", Outcome::referred},
    Wording{"henvis* til ~ *udvalg*", Outcome::referred},
    Wording{"henvist til", Outcome::referred},
    Wording{"fremsendes til", Outcome::referred},
    Wording{"fremsendes med anbefaling", Outcome::referred},

    // A recommendation leaves the decision to the next body, whatever it wants decided there.
    // "den anbefalede model" and "som anbefalet" speak of what was recommended before.
    Wording{"anbefales", Outcome::referred},
    Wording{"anbefaler", Outcome::referred},
    Wording{"at anbefale", Outcome::referred},
    Wording{"kan anbefale", Outcome::referred},
    Wording{"^ anbefalet", Outcome::referred},
    Wording{"blev anbefalet", Outcome::referred},
    Wording{"er anbefalet", Outcome::referred},
    Wording{"enstemmigt anbefalet", Outcome::referred},
    Wording{"sagen anbefalet", Outcome::referred},
    Wording{"indstilling* anbefalet", Outcome::referred},
    Wording{"*udvalget anbefalede", Outcome::referred},
    Wording{"flertal* anbefalede", Outcome::referred},
    Wording{"direktionen anbefalede", Outcome::referred},
    // "Det indstilles, at …" and "CKE indstiller" are the recommendation that the decision is on.
    Wording{"*udvalget indstiller", Outcome::referred},
    Wording{"direktionen indstiller", Outcome::referred},
    Wording{"at indstille til", Outcome::referred},
    Wording{"indstilles til", Outcome::referred},
    Wording{"^ indstilles", Outcome::referred},
    Wording{"^ indstillet", Outcome::referred},

    Wording{"beslutte*", Outcome::approved, Strength::announced},
    Wording{"besluttet", Outcome::approved, Strength::announced},

    Wording{"drøftet", Outcome::discussed, Strength::talked},
    Wording{"drøftede", Outcome::discussed, Strength::talked},
    Wording{"drøftelse*", Outcome::discussed, Strength::talked},
    Wording{"drøftedes", Outcome::discussed, Strength::talked},
};

// What makes an approval conditional.
inline constexpr std::array conditions = std::to_array<std::string_view>({"med følgende",
                                                                          "med den bemærkning",
                                                                          "med de bemærkninger",
                                                                          "med bemærkning*",
                                                                          "med den tilføjelse",
                                                                          "med tilføjelse*",
                                                                          "med de tilføjelser",
                                                                          "med den ændring",
                                                                          "med de ændringer",
                                                                          "med ændring*",
                                                                          "med de ~ ændringer",
                                                                          "med den præcisering",
                                                                          "med forbehold",
                                                                          "under forudsætning",
                                                                          "forudsat",
                                                                          "på betingelse",
                                                                          "på den betingelse",
                                                                          "med undtagelse",
                                                                          "bortset fra",
                                                                          "dog",
                                                                          "men skal",
                                                                          "men med",
                                                                          "under forbehold",
                                                                          "i ændret form"});

// "idet det vil være hensigtsmæssigt" gives a reason; "idet udgiften afsættes fra puljen" a
// condition.
inline constexpr std::array reasons = std::to_array<std::string_view>(
    {"idet det er", "idet det vil være", "idet der er", "idet det vurderes", "idet det findes",
     "idet det anses", "idet der henvises", "idet man er"});

}  // namespace referat
