// What the decisions on one proposal, or one marker, come to: whether enough of the right people have approved the same words,
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
/// For somebody under 18, at least two. A marker is approved by one of those who hold its roles.
ApprovalAsked approval_asked(const Policy& policy, bool minor, std::string_view act = "approve");
/// The act that decides on it, in the policy's words: "marker" on a marker, "approve" on a proposal.
std::string_view act_deciding(const Fact& decided_on);

struct Verdict {
  enum class Kind { open, approved, voided, refused, returned, contested };
  Kind kind = Kind::open;
  std::vector<Held<Decision>> approvals;  // of the version that was approved, else of the standing one; one a person
  std::vector<Held<Decision>> against;    // refusals and returns
  Held<Decision> settlement;              // what ended the contradiction, having seen all of it
  Held<Decision> counts;                  // the decision that gives the verdict its day; none while it is open
};

/// The verdict on a proposal or a marker. Officers' roles, and whether the person is under 18, count as on the day of each decision.
/// A decision keeps the policy that it was made under; several who decide together, that of the one who completes it.
Verdict verdict_on(const Office& office, const Case& of_case, const Fact& decided_on);

/// Whether one person alone approved it and somebody under 18 is restricted by it, as came to light afterwards.
bool lacks_a_signature(const Case& of_case, const Verdict& verdict);
/// Whether the settlement was made with that decision or withdrawal in sight.
bool was_seen(const Verdict& verdict, const std::string& id);

/// Who is still to decide, in the policy's words: roles where each must, else all of those who may.
std::vector<std::string> still_to_decide(const Office& office, const ApprovalAsked& asked,
                                         const std::vector<Held<Decision>>& approvals);

/// The same with the officers in post who could: "'chief' (k.two) and 'legal' (j.byrne or l.three)", "2 more of k.two or
/// l.three".
std::string still_needed_words(const Office& office, const ApprovalAsked& asked, const std::string& proposer,
                               const Verdict& verdict, Date today);
/// For which of the roles asked for each approval was given; empty where any of them will do.
std::vector<std::string> signed_for(const Office& office, const ApprovalAsked& asked, const std::vector<Held<Decision>>& approvals);

/// Whether so many people's refusals leave too few to approve.
bool refusals_are_enough(const ApprovalAsked& asked, int people);
/// Whether the approvals are enough, each officer counted once and for one role.
bool is_enough(const Office& office, const ApprovalAsked& asked, const std::vector<Held<Decision>>& approvals);

}  // namespace regard
