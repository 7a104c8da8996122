// Deciding on a proposal, taking it back, asking for advice, and ending a restriction that should not stand.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request.about.id` is what was typed (PRO-…, PRO-….vN); `request.outcome` is approve, refuse or return.
/// An approval names the id, version and SHA-256 of the very words approved (guards G9 to G11).
Changes decide(const Office& office, const Case& of_case, const Decision& request, const Now& now);
/// Of two decisions that contradict each other, made in two clones, the one that stands.
Changes settle(const Office& office, const Case& of_case, const Decision& request, const Now& now);
Changes withdraw(const Office& office, const Case& of_case, const Withdrawal& request, const Now& now);
Changes consult(const Office& office, const Case& of_case, const Consultation& request, const Now& now);
/// One authorised officer may always do this alone.
Changes quash(const Office& office, const Case& of_case, const Ending& request, const Now& now);

/// The tests that every decision begins with: who types is in post and at this keyboard; who decides holds the
/// role; a decision typed for somebody else names the signed paper. Fills `decided_by`. Returns the policy.
const Policy& require_decider(const Office& office, const Now& now, std::string& decided_by,
                              const std::vector<Evidence>& on_paper, std::string_view act);

}  // namespace regard
