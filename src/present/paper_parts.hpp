// Parts of what a decider reads, of a restriction or a marker: a labelled line, a decision, the evidence, what was said.
// Private to the papers.
#pragma once

#include <string>
#include <vector>

#include "regard/core/restriction.hpp"

namespace regard::present {

/// "- **Label:** words", escaped; nothing where there are no words.
std::string item(const std::string& label, const std::string& words);
std::string one_decision(const Held<Decision>& decision, const std::string& role);
std::string evidence(const Office& office, const Case& of_case, const std::vector<Pin>& cites);
/// Everything that was said in the case, and the advice given on `about`.
std::string said(const Case& of_case, const std::string& about);

}  // namespace regard::present
