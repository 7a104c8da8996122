// YAML in and out: the strict subset that every reader of YAML understands alike. Bytes to a tree and back;
// never a file, never what a field means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/tree.hpp"

namespace regard::store {

/// One thing that keeps bytes from being read. Lines and columns count characters from 1.
struct YamlProblem {
  enum class Kind {
    syntax,            // not YAML: the first of it in a file
    forbidden,         // YAML, but outside the strict subset
    conflict_markers,  // git stopped in the middle of a merge
    not_utf8,
    too_large,     // more than 1 MiB
    too_deep,      // more than eight maps and lists within each other
    repeated_key,  // each repetition, with the line of the first
    cut_off,       // empty, or the last line has no end
  };

  Kind kind = Kind::syntax;
  Place where;
  std::string what;     // lower case, subject in single quotes
  std::string mend;     // the next step
  std::string excerpt;  // the line, and a caret beneath the place
};

struct YamlRead {
  Tree tree;                          // null unless `problems` is empty
  std::vector<YamlProblem> problems;  // by line and column; at most a hundred
};

/// What a caller may relax or tighten.
struct YamlManner {
  bool empty_values = false;          // forms: `key:` with nothing is a null
  bool must_end_with_newline = true;  // and with at most one blank line
  bool comments = true;
};

/// Reads one document whose top is a map. Plain `true` and `false` become booleans, plain decimal integers of
/// up to 18 digits integers, other plain scalars words; quoted and block scalars become text. Plain and
/// quoted scalars stay on one line; escapes are JSON's with \x, \U and \0. `name` becomes every place's
/// source.
YamlRead read_yaml(std::string_view name, std::string_view bytes, const YamlManner& manner = {});

/// The bytes of a map, stable, ending with one newline. A word that another reader would take for a number, a
/// boolean or nothing is quoted (and so read back as text). Throws Error (usage) for a null and for text that
/// is not UTF-8, which no file may hold.
std::string write_yaml(const Tree& map);

/// The line, and on the next one a caret beneath the column; a long line is cut around it, and what a
/// terminal must not be handed is spelled out. No newline at the end.
std::string excerpt(std::string_view bytes, int line, int column);

}  // namespace regard::store
