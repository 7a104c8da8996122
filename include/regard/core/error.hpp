// The two ways an act can fail: the records or the policy say no (Refusal), or something is broken (Error).
// Nothing here prints or ends the process.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "regard/core/rule.hpp"
#include "regard/core/tree.hpp"

namespace regard {

/// The records or the policy say no. Exit status 1. Nothing has been changed.
struct Refusal : std::runtime_error {
  Refusal(Rule rule, std::string what, std::string mend, Place where = {});

  Rule rule;
  std::string what;  // lower case, what failed, subject in single quotes
  std::string mend;  // the next step, one sentence or command
  Place where;
};

/// Something is broken or was mistyped: who must act decides the exit status.
struct Error : std::runtime_error {
  enum class Kind {
    usage,    // a word that cannot be read: exit status 2
    records,  // the register could not be read: 3
    world,    // disk, git, lock, a converter: 4
  };

  Error(Kind kind, std::string what, std::string mend = {}, Place where = {});

  Kind kind;
  std::string what;
  std::string mend;
  Place where;
};

/// One finding about a register, a pack or a form: `check` lists all of them.
struct Finding {
  enum class Severity { error, warning };

  Rule rule;
  Severity severity = Severity::error;
  Place where;
  std::string what;
  std::string mend;
  std::string excerpt;  // the line with a caret beneath it, where there is one

  friend bool operator<(const Finding& a, const Finding& b);
};

/// The mend where a file has other bytes than those that were recorded: "put it back as it was (git log -- PATH)".
std::string put_back(std::string_view path);

/// One rung of a ladder: refuses by the rule's name unless `holds`.
inline void require(Rule rule, bool holds, const std::string& what, const std::string& mend) {
  if (!holds) throw Refusal(rule, what, mend);
}

}  // namespace regard
