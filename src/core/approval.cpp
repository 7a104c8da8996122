#include "regard/core/approval.hpp"

#include <algorithm>

#include "regard/core/restriction.hpp"

namespace regard {

ApprovalAsked approval_asked(const Policy& policy, bool minor) {
  ApprovalAsked asked;
  asked.roles = policy.roles_for("approve");
  asked.each_role = policy.approve_jointly.value_or(false);
  asked.need = asked.each_role ? static_cast<int>(asked.roles.size()) : std::max(1, policy.approve_quorum.need);
  asked.board = policy.has_quorum() ? policy.approve_quorum.of : asked.need;
  if (minor) asked.need = std::max(asked.need, 2);
  return asked;
}

namespace {

using Decisions = std::vector<Held<Decision>>;

/// Gives each of the roles from `nth` on to an officer of its own, if that can be done. A council's list is short.
bool each_has_somebody(const Office& office, const std::vector<std::string>& roles, std::size_t nth, Decisions approvals) {
  if (nth == roles.size()) return true;
  for (std::size_t i = 0; i < approvals.size(); ++i) {
    if (!office.held_then({roles[nth]}, decider(approvals[i]), approvals[i].fact->recorded.at)) continue;
    Decisions others = approvals;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    if (each_has_somebody(office, roles, nth + 1, others)) return true;
  }
  return false;
}

/// The approvals of one version, the first of each officer.
Decisions approvals_of(const Decisions& all, const Pin& version) {
  Decisions list;
  for (const auto& each : all)
    if (each->about == version && std::none_of(list.begin(), list.end(), [&](const auto& other) { return decider(other) == decider(each); }))
      list.push_back(each);
  return list;
}

/// What an approval rests on stands as it was: the very bytes it names, and what those bytes cite.
bool names_what_is_there(const Case& of_case, const Pin& about) {
  const Fact* approved = of_case.pinned(about);
  if (!approved || approved != &of_case.record(about.id)->fact()) return false;
  const auto pins = pins_in(*approved);
  return std::all_of(pins.begin(), pins.end(), [&](const Pin& pin) { return of_case.pinned(pin) != nullptr; });
}

/// What settled a contradiction; none while two settlements contradict one another in turn.
Held<Decision> settlement_of(const Decisions& settlements) {
  if (settlements.empty()) return {};
  const bool agree = std::all_of(settlements.begin(), settlements.end(),
                                 [&](const auto& each) { return each->stands.id == settlements.front()->stands.id; });
  return agree ? settlements.front() : Held<Decision>{};
}

struct Cast {
  Decisions approvals, against, settlements;
};

Cast cast_on(const Case& of_case, const std::string& proposal) {
  Cast cast;
  for (const auto& decision : of_case.all<Decision>()) {
    if (decision->about.id != proposal) continue;
    if (decision->outcome == Outcome::approve) cast.approvals.push_back(decision);
    else if (decision->outcome == Outcome::settled) cast.settlements.push_back(decision);
    else cast.against.push_back(decision);
  }
  return cast;
}

/// The policy that a decision was made under, else the one of its day; nullptr where there was none.
const Policy* policy_of(const Office& office, const Held<Decision>& decision) {
  const Policy* policy = office.policy(decision->policy);
  return policy ? policy : office.policy(uk_day(decision.fact->recorded.at));
}

/// Against it, where those who decided are of one mind: a return is anybody's, a refusal of a board takes as many as
/// leave too few to approve.
Verdict::Kind against_it(const ApprovalAsked& asked, const Decisions& against) {
  const auto refusals = std::count_if(against.begin(), against.end(), [](const auto& d) { return d->outcome == Outcome::refuse; });
  if (against.empty()) return Verdict::Kind::open;
  if (refusals < static_cast<long>(against.size()))
    return against.front()->outcome == Outcome::refuse && asked.board <= asked.need ? Verdict::Kind::refused : Verdict::Kind::returned;
  return refusals > asked.board - asked.need ? Verdict::Kind::refused : Verdict::Kind::open;
}

/// Finds the version that enough people approved.
void find_approved(const Office& office, const Case& of_case, const ApprovalAsked& asked, const Pin& standing, const Decisions& all, Verdict& verdict) {
  verdict.approvals = approvals_of(all, standing);
  for (const auto& each : all) {
    const auto same = approvals_of(all, each->about);
    if (!is_enough(office, asked, same)) continue;
    verdict.approvals = same;
    Decisions so_far;
    for (auto next = same.begin(); !is_enough(office, asked, so_far); ++next) so_far.push_back(verdict.counts = *next);
    verdict.kind = names_what_is_there(of_case, each->about) ? Verdict::Kind::approved : Verdict::Kind::voided;
    if (verdict.kind == Verdict::Kind::approved) return;
  }
}

}  // namespace

bool is_enough(const Office& office, const ApprovalAsked& asked, const Decisions& approvals) {
  if (static_cast<int>(approvals.size()) < asked.need) return false;
  return !asked.each_role || each_has_somebody(office, asked.roles, 0, approvals);
}

std::vector<std::string> still_to_decide(const Office& office, const ApprovalAsked& asked, const Decisions& approvals) {
  if (!asked.each_role) return asked.roles;
  std::vector<std::string> left;
  for (const auto& role : asked.roles)
    if (std::none_of(approvals.begin(), approvals.end(), [&](const auto& d) { return office.held_then({role}, decider(d), d.fact->recorded.at); }))
      left.push_back(role);
  return left.empty() ? asked.roles : left;  // one person held two of the roles, and decides for one
}

Verdict verdict_on(const Office& office, const Case& of_case, const Held<Proposal>& proposal) {
  using Kind = Verdict::Kind;
  const Cast cast = cast_on(of_case, proposal.id());
  Verdict verdict;
  verdict.against = cast.against;
  verdict.settlement = settlement_of(cast.settlements);
  if (cast.approvals.empty() && cast.against.empty()) return verdict;
  const Policy* policy = policy_of(office, cast.approvals.empty() ? cast.against.front() : cast.approvals.front());
  const auto person = of_case.person();
  const ApprovalAsked asked = policy ? approval_asked(*policy, person && person->minor) : ApprovalAsked{};
  find_approved(office, of_case, asked, proposal.fact->pin(), cast.approvals, verdict);
  const Kind against = against_it(asked, cast.against);
  if (against == Kind::open) return verdict;
  if (!verdict.counts) {
    verdict.kind = against;
    verdict.counts = cast.against.front();
  } else if (!verdict.settlement) {
    verdict.kind = Kind::contested;
  } else if (verdict.settlement->stands.id != verdict.counts.id() &&
             std::any_of(cast.against.begin(), cast.against.end(), [&](const auto& d) { return d.id() == verdict.settlement->stands.id; })) {
    verdict.kind = against;
    verdict.counts = verdict.settlement;
  }
  return verdict;
}

}  // namespace regard
