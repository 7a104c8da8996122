// What the decisions on one proposal come to: whether enough of the right people have approved the same words,
// who is still to decide, and whether clones have decided against each other. Nothing here is stored.
#pragma once

#include <string>
#include <vector>

#include "regard/core/case.hpp"

namespace regard {

/// What the policy asks for: one approval, one for each role (jointly), or some number of a board (quorum).
struct ApprovalAsked {
  std::vector<std::string> roles;  // of those who approve
  bool each_role = false;          // each role by somebody of its own
  int need = 1;                    // how many people
  int board = 1;                   // out of how many, where there is a quorum
};
/// For somebody under 18, at least two.
ApprovalAsked approval_asked(const Policy& policy, bool minor);

struct Verdict {
  enum class Kind { open, approved, voided, refused, returned, contested };
  Kind kind = Kind::open;
  std::vector<Held<Decision>> approvals;  // of the version that was approved, else of the standing one; one a person
  std::vector<Held<Decision>> against;    // refusals and returns
  Held<Decision> settlement;              // what ended the contradiction
  Held<Decision> counts;                  // the decision that gives the verdict its day; none while it is open
};

/// The verdict on a proposal. Officers' roles count as on the day of each decision; a decision keeps the policy that
/// it was made under.
Verdict verdict_on(const Office& office, const Case& of_case, const Held<Proposal>& proposal);

/// Who is still to decide, in the policy's words: roles where each must, else all of those who may.
std::vector<std::string> still_to_decide(const Office& office, const ApprovalAsked& asked,
                                         const std::vector<Held<Decision>>& approvals);

/// Whether the approvals are enough, each officer counted once and for one role.
bool is_enough(const Office& office, const ApprovalAsked& asked, const std::vector<Held<Decision>>& approvals);

}  // namespace regard
