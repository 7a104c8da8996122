// Options that several commands take in the same words.
#pragma once

#include "command.hpp"

namespace regard::cli {

/// A decision typed for somebody else: who decided, and the paper they signed.
inline std::vector<Option> with_on_behalf(std::vector<Option> options) {
  options.push_back({"--on-behalf-of", "decided_by", "OFFICER", "who decided, where you type it for them", false, false, Option::Counted::no});
  options.push_back({"--evidence", "on_paper.what", "TEXT", "the signed page or e-mail, in words", true, false, Option::Counted::no});
  options.push_back({"--held-by", "on_paper.held_by", "TEXT", "the team or post that holds it", true, false, Option::Counted::no});
  options.push_back({"--evidence-file", "on_paper", "FILE", "the signed paper itself: its name, size and SHA-256 are recorded", true, false, Option::Counted::no});
  return options;
}

}  // namespace regard::cli
