// Opening, changing and closing a case, and what is recorded of the person's needs and words.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// A new case: one fact, the person; the store names the case.
Changes open_case(const Office& office, const Person& person, const Now& now);
/// What has changed about the person; empty fields stay as they were.
Changes update_person(const Office& office, const Case& of_case, const Person& changed, const Now& now);
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
