// Restrictions imposed at once by one officer, for somebody's safety: they bind when told and lapse by themselves.
// Whether they go on is decided by two people, on an ordinary proposal that follows.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request` gives measures, cites, reason, told_by and told_at, and may give a scope; the dates follow from the
/// moment the person was told (guard G20).
Changes impose_now(const Office& office, const Case& of_case, const Proposal& request, const Now& now);

}  // namespace regard
