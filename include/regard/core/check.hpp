// What `check` says of a register that can be read: broken references, acts that no rule would have let through,
// what is overdue. It looks at facts only; whether files are there as written is the store's to say.
#pragma once

#include <vector>

#include "regard/core/case.hpp"

namespace regard {

/// Everything wrong with the office: versions, references, officers, powers given by those who cannot give them,
/// and (warnings) roles that nobody holds on `today`, a day in the United Kingdom. Sorted by place.
std::vector<Finding> check_office(const Office& office, Date today, Instant now);

/// Everything wrong with one case: versions, references and the very bytes they name, officers, clocks, policies,
/// decisions by those who may not make them, restrictions without an end; and (warnings) what is overdue.
/// `of_case` is what could be read. Sorted by place.
std::vector<Finding> check_case(const Office& office, const Case& of_case, Date today, Instant now);

/// Everything wrong between cases: joins, links and moves with one half, a case joined while something stood in it,
/// and (warnings) measures by a telephone or e-mail that somebody else uses too. Sorted by place.
std::vector<Finding> check_between(const Office& office, const std::vector<Case>& cases, Date today);

}  // namespace regard
