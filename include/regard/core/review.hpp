// Reviewing a restriction: continuing, lightening or lifting it. Nothing here makes one longer or stricter.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request.about.id` is what was typed (RST-…). An end or measure that is not given stays as it was.
Changes record_review(const Office& office, const Case& of_case, const Review& request, const Now& now);

/// Whether `after` holds a measure that is not word for word among `before`: it counts as stricter.
bool is_stricter(const std::vector<Measure>& before, const std::vector<Measure>& after);

}  // namespace regard
