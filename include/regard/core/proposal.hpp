// Proposing a restriction. Everything that must hold of a proposal is one ladder, climbed when it is made and
// again when it is approved, so that no rule is enforced in one command and not in the other.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

Changes propose(const Office& office, const Case& of_case, const Proposal& proposal, const Now& now);

/// The whole ladder on a proposal whose pins are resolved; refuses by the first rule that does not hold.
void require_proposal(const Office& office, const Case& of_case, const Policy& policy, const Proposal& proposal,
                      Date today);

/// What a marker rests on as well: a person whose identity is confirmed, and incidents whose evidence the council holds.
void require_identity(const Case& of_case);
void require_evidence(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites);

/// A service of the register, a team, an officer in post, or the whole council with its reason.
void require_scope(const Office& office, const Proposal& proposal, Date today);

/// Each measure well formed, with its reason, agreeing with the others, with what the person can use, and with what
/// must stay open.
void require_measures(const Office& office, const Case& of_case, const Policy& policy,
                      const std::vector<Measure>& measures, Date today);

/// The policy's channels that `measures` leave open to somebody with this case's adjustments.
std::vector<std::string> open_channels(const Case& of_case, const Policy& policy, const std::vector<Measure>& measures);

/// One line for each measure and adjustment that were held against each other, for the approver to read.
std::vector<std::string> adjustments_tested(const Case& of_case, const std::vector<Measure>& measures);

/// The service of the register that a scope names, whose own grants count for it; empty for any other scope.
std::string service_concerned(const Office& office, const std::string& scope);

/// A scope in words: "Housing", "the whole council", "the team Revenues", "the officer" and their post.
std::string scope_words(const Office& office, const std::string& scope);

}  // namespace regard
