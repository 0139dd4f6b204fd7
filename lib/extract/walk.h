// From the paths on the command line to the files to read.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"

namespace referat::extract {

struct FoundFile {
  std::string path;
  bool named = false;  // by the user; else found in a folder, and then it was this one:
  std::optional<FileIdentity> identity{};
  std::string target{};  // of a link found in a folder: what it leads to, without further links
};

struct Walk {
  std::vector<FoundFile> files;       // each once, folders in the order of names
  std::vector<std::string> missing;   // of the paths those that aren't there
  std::vector<std::string> problems;  // "PATH: reason", in Danish, of all else that can't be read
  std::vector<std::string> skipped;   // the same, of links that aren't followed
  std::vector<std::string> targets;   // what links in the folders lead to, there or not
  // Files that are of none of our kinds: by folder how many of each extension, which is in lower
  // case with its dot, or empty. Not those beside a file of our kinds with the same name, which is
  // their text ("referat.pdf" beside "referat.txt").
  std::map<std::string, std::map<std::string, std::size_t>> of_other_kinds;
};

// Folders are walked recursively for the extensions of kinds.h, regular files only, at most
// limits::max_walk_depth deep; hidden files and folders are left out, and so is the folder `except`
// (if there is one of that name): what is made of the files. "-" is standard input.
//
// A symbolic link in a folder is followed as far as it can do no harm: where whoever made it owns
// what it leads to, or is us or root (others could have us read what only we may), and where it
// doesn't lead up to a folder that it lies in. A file or folder that is reached in several ways is
// found once.
[[nodiscard]] Walk walk(const std::vector<std::string>& paths, const std::string& except = {});

// Its bytes, as long as it is the file that was found.
[[nodiscard]] std::string read_bytes(const FoundFile& file);

}  // namespace referat::extract
