// Opening, changing and closing a case, and what is recorded of the person's needs and words.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// The tests that every recording of casework begins with: who types is in post and holds the role. Gives the policy.
const Policy& require_recorder(const Office& office, const Now& now, std::string_view service = {});

/// A new case: one fact, the person; the store names the case.
Changes open_case(const Office& office, const Person& person, const Now& now);
/// What has changed about the person; empty fields stay as they were.
Changes update_person(const Office& office, const Case& of_case, const Person& changed, const Now& now);
/// The officer who owns the case from now on.
Changes hand_over(const Office& office, const Case& of_case, const std::string& officer, const Now& now);
/// Refuses by `rule` while anything in the case stands, waits or is due; `otherwise` ends the mend. What the person
/// needs is no obstacle to a join: it goes along.
void require_settled(const Office& office, const Case& of_case, Date today, Rule rule, const std::string& otherwise = {});
/// Refused while anything is in force, waiting or due (guard: nothing forgotten).
Changes close_case(const Office& office, const Case& of_case, const CaseClosure& closure, const Now& now);

Changes record_adjustment(const Office& office, const Case& of_case, const Adjustment& adjustment, const Now& now);
/// `review.about` names the adjustment.
Changes review_adjustment(const Office& office, const Case& of_case, const Review& review, const Now& now);
Changes record_representation(const Office& office, const Case& of_case, const Representation& said, const Now& now);
Changes record_referral(const Office& office, const Case& of_case, const Referral& referral, const Now& now);

/// Where an adjustment stands: its record, then its reviews.
Stand stand_of(const Case& of_case, const Held<Adjustment>& adjustment);

}  // namespace regard
