// Recording what happened. Whether it is enough for a warning or a restriction is decided there, not here.
#pragma once

#include <limits>

#include "regard/core/case.hpp"

namespace regard {

/// Refuses a category or channel that the policy does not have, a day to come, evidence nobody holds,
/// a count of contacts without its period.
Changes add_incident(const Office& office, const Case& of_case, const Incident& incident, const Now& now);

/// The same tests on a corrected incident.
void require_incident(const Office& office, const Policy& policy, const Incident& incident, Date today);

/// The last day of what happened: `until_on`, else `occurred_on`.
Date last_day(const Incident& incident);

/// Whether a referral to safeguarding cites the incident, or the filed mail, of that id.
bool went_to_safeguarding(const Case& of_case, std::string_view id);

/// Every officer who recorded the incident, here or where it was moved from, up to that version.
std::vector<std::string> who_recorded(const Record& record, int version = std::numeric_limits<int>::max());

/// Refuses unless at least one incident is cited, and each that counts contacts counts more than requests;
/// threats of self-harm have gone to safeguarding first (guards G3, G5).
void require_citable(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites);

}  // namespace regard
