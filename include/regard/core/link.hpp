// Cases that belong together: two of one person, joined, and those of people who are related. Nothing is inherited:
// no rule and no letter looks into another case.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// `of_case` is joined with `other`, where the person's business goes on. Refused while anything in `of_case` stands
/// or is due. What the person needs goes along; ended restrictions are named there (guard G23); warnings do not count.
Changes join_cases(const Office& office, const Case& of_case, const Case& other, const Link& request, const Now& now);

/// Notes in both cases who the people are to each other.
Changes link_people(const Office& office, const Case& of_case, const Case& other, const Link& request, const Now& now);

/// The records of that tie, oldest first.
std::vector<Held<Link>> ties(const Case& of_case, Tie tie);

/// The join by which the case went on elsewhere; none where two clones joined two cases into one another and this
/// is the one that goes on (the smaller id).
Held<Link> joined_into(const Case& of_case);

/// Joined elsewhere, and nothing came from another clone that must be ended here first.
bool is_shut_by_a_join(const Case& of_case);

/// Restrictions of cases joined with this one that ended so shortly before `from` that a new one continues them.
std::vector<EarlierRestriction> earlier_elsewhere(const Case& of_case, const Policy& policy, Date from);

/// A proposal soon after a restriction of a joined case names it and cites conduct since it began (guard G23).
void require_no_series(const Case& of_case, const Policy& policy, const Proposal& proposal);

}  // namespace regard
