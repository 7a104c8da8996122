// One fact and the bytes of its file, either way, and whether its name, folder and content agree.
// Nothing here opens a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/core/kinds.hpp"

namespace regard::store {

struct FactRead {
  std::optional<Fact> fact;       // with its path and SHA-256; nothing when anything is wrong
  std::vector<Finding> findings;  // all of a file that parses, else the first syntax error and its like
};

/// Reads one file strictly. A fact whose name, folder and content disagree counts for nobody.
FactRead read_fact_file(const std::string& path, std::string_view bytes);

/// The bytes of the fact's file, ending with one newline. Errors: usage, for text that no file may hold.
std::string fact_bytes(const Fact& fact);

/// Where the fact belongs by what it says; a later version keeps its first version's name before ".v2-…".
std::string first_version_path(const Fact& fact);
/// Of the text that was sent, beside a letter's fact: the same name with ".md".
std::string text_path(const Fact& letter);
/// "register", or the folder of its case.
std::string folder_of_fact(const Fact& fact);

}  // namespace regard::store
