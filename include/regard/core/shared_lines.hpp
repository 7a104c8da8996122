// Telephones and e-mail addresses that two people use: a measure that works by one of them would touch both.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// Digits alone, +44 as 0: two spellings of one number are equal.
std::string normal_telephone(std::string_view typed);

/// Whether a measure of that kind works by a telephone or e-mail that others may share.
bool works_by_a_line(const std::vector<Measure>& measures);

/// Which of `others` share a telephone or e-mail with the person of `of_case`; cases joined with it are the same
/// person's. `others` need hold no more than their person.
std::vector<SharedLine> lines_shared(const Case& of_case, const std::vector<Case>& others);

/// Refuses a measure by a shared telephone or e-mail unless `explanation` names each other case, and so says how its
/// person is kept out. Whoever reads the case has looked for sharers (`of_case.sharers`).
void require_one_person(const Case& of_case, const std::vector<Measure>& measures, const std::string& explanation);

/// Those whom the measures would touch as well.
std::vector<SharedLine> touched_by(const std::vector<SharedLine>& sharers, const std::vector<Measure>& measures);

}  // namespace regard
