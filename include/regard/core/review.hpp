// Reviewing a restriction: continuing, lightening or lifting it, putting a review off, asking for one. Nothing here makes
// one longer or stricter.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request.about.id` is what was typed (RST-…). An end or measure that is not given stays as it was.
Changes record_review(const Office& office, const Case& of_case, const Review& request, const Now& now);

/// Puts a review off, once, to `adjourned_to` (guard G24).
Changes adjourn_review(const Office& office, const Case& of_case, const Review& request, const Now& now);
/// The person asks for a review before its date.
Changes ask_for_review(const Office& office, const Case& of_case, const Review& request, const Now& now);

/// Whether `after` holds a measure that is not word for word among `before`: it counts as stricter.
bool is_stricter(const std::vector<Measure>& before, const std::vector<Measure>& after);

}  // namespace regard
