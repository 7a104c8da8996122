#include "regard/core/approval.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::string_view act_deciding(const Fact& decided_on) { return std::holds_alternative<Marker>(decided_on.body) ? "marker" : "approve"; }

ApprovalAsked approval_asked(const Policy& policy, bool minor, std::string_view act) {
  ApprovalAsked asked;
  asked.roles = policy.roles_for(act);
  asked.need = minor ? 2 : 1;
  if (act != "approve") return asked;
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

/// Whether a settlement was made with that record in sight.
bool has_seen(const Held<Decision>& settlement, const std::string& id) {
  const auto& seen = settlement->considered;
  return std::any_of(seen.begin(), seen.end(), [&](const Pin& pin) { return pin.id == id; });
}

struct Cast {
  Decisions approvals, against, settlements;
};

Cast cast_on(const Case& of_case, const std::string& decided_on) {
  Cast cast;
  for (const auto& decision : of_case.all<Decision>()) {
    if (decision->about.id != decided_on) continue;
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

/// By what was known of the person at the time; that somebody turns out to be under 18 undoes no decision.
bool was_minor(const Case& of_case, Instant at) {
  const auto person = of_case.person();
  if (!person) return false;
  const auto& versions = of_case.record(person.id())->versions;
  const auto later = std::find_if(versions.begin(), versions.end(), [&](const Fact& version) { return at < version.recorded.at; });
  return std::get<Person>((later == versions.begin() ? versions.front() : *std::prev(later)).body).minor;
}

/// What was asked for on the day of a decision: where the policy changes between two signatures, the later one counts.
ApprovalAsked asked_then(const Office& office, const Case& of_case, const Held<Decision>& decision) {
  const Policy* policy = policy_of(office, decision);
  const Record* about = of_case.record(decision->about.id);
  if (!policy || !about) return {};
  return approval_asked(*policy, was_minor(of_case, decision.fact->recorded.at), act_deciding(about->fact()));
}

struct Against {
  Verdict::Kind kind = Verdict::Kind::open;
  Held<Decision> by;
};

/// The first that ends it: a return is anybody's, a refusal of a board takes as many people as leave too few to approve.
Against against_it(const Office& office, const Case& of_case, const Decisions& against) {
  std::vector<std::string> refusing;
  for (const auto& each : against) {
    if (each->outcome == Outcome::returned) return {Verdict::Kind::returned, each};
    if (std::find(refusing.begin(), refusing.end(), decider(each)) == refusing.end()) refusing.push_back(decider(each));
    if (refusals_are_enough(asked_then(office, of_case, each), static_cast<int>(refusing.size()))) return {Verdict::Kind::refused, each};
  }
  return {};
}

/// What settled a contradiction: the one settlement that no later one has seen. None while two contradict one another in
/// turn, nor when another clone brings a decision that it had not seen.
Held<Decision> settlement_of(const Cast& cast) {
  Decisions latest;
  for (const auto& each : cast.settlements)
    if (std::none_of(cast.settlements.begin(), cast.settlements.end(), [&](const auto& other) { return has_seen(other, each.id()); }))
      latest.push_back(each);
  if (latest.empty()) return {};
  const auto& stands = latest.front()->stands.id;
  if (!std::all_of(latest.begin(), latest.end(), [&](const auto& each) { return each->stands.id == stands; })) return {};
  const bool stands_approved = std::any_of(cast.approvals.begin(), cast.approvals.end(), [&](const auto& d) { return d.id() == stands; });
  const Decisions& others = stands_approved ? cast.against : cast.approvals;
  const bool saw_all = std::all_of(others.begin(), others.end(), [&](const auto& decision) {
    return std::any_of(latest.begin(), latest.end(), [&](const auto& each) { return has_seen(each, decision.id()); });
  });
  return saw_all ? latest.front() : Held<Decision>{};
}

/// The first of those approvals with which there are enough; none when there are too few.
Held<Decision> completed_by(const Office& office, const Case& of_case, const Decisions& approvals) {
  Decisions so_far;
  for (const auto& each : approvals) {
    so_far.push_back(each);
    if (is_enough(office, asked_then(office, of_case, each), so_far)) return each;
  }
  return {};
}

/// Finds the version that enough people approved.
void find_approved(const Office& office, const Case& of_case, const Pin& standing, const Decisions& all, Verdict& verdict) {
  verdict.approvals = approvals_of(all, standing);
  for (const auto& each : all) {
    const auto same = approvals_of(all, each->about);
    const auto last = completed_by(office, of_case, same);
    if (!last) continue;
    verdict.approvals = same;
    verdict.counts = last;
    verdict.kind = names_what_is_there(of_case, each->about) ? Verdict::Kind::approved : Verdict::Kind::voided;
    if (verdict.kind == Verdict::Kind::approved) return;
  }
}

}  // namespace

bool refusals_are_enough(const ApprovalAsked& asked, int people) { return people > asked.board - asked.need; }

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

std::string still_needed_words(const Office& office, const ApprovalAsked& asked, const std::string& proposer,
                               const Verdict& verdict, Date today) {
  const auto& approvals = verdict.approvals;
  const auto could_sign = [&](const std::vector<std::string>& roles) {
    auto officers = office.holders(roles, today);
    std::erase(officers, proposer);
    for (const auto* decisions : {&approvals, &verdict.against})
      for (const auto& each : *decisions) std::erase(officers, decider(each));
    return officers.empty() ? std::string("nobody yet; the registrar grants it with 'regard officer grant'") : either_of(officers);
  };
  if (!asked.each_role) return fmt::format("{} more of {}", std::max(asked.need - static_cast<int>(approvals.size()), 0), could_sign(asked.roles));
  std::vector<std::string> left;
  for (const auto& role : still_to_decide(office, asked, approvals)) left.push_back(fmt::format("'{}' ({})", role, could_sign({role})));
  return join(left, " and ");
}

std::vector<std::string> signed_for(const Office& office, const ApprovalAsked& asked, const Decisions& approvals) {
  std::vector<std::string> list;
  for (const auto& approval : approvals) {
    const auto role = std::find_if(asked.roles.begin(), asked.roles.end(), [&](const auto& r) {
      return std::find(list.begin(), list.end(), r) == list.end() && office.held_then({r}, decider(approval), approval.fact->recorded.at);
    });
    list.push_back(asked.each_role && role != asked.roles.end() ? *role : "");
  }
  return list;
}

Verdict verdict_on(const Office& office, const Case& of_case, const Fact& decided_on) {
  using Verdicts = Verdict::Kind;
  const Cast cast = cast_on(of_case, decided_on.header.id);
  Verdict verdict;
  verdict.against = cast.against;
  verdict.settlement = settlement_of(cast);
  find_approved(office, of_case, decided_on.pin(), cast.approvals, verdict);
  const auto against = against_it(office, of_case, cast.against);
  if (against.kind == Verdicts::open) return verdict;
  if (!verdict.counts) {
    verdict.kind = against.kind;
    verdict.counts = against.by;
  } else if (!verdict.settlement) {
    verdict.kind = Verdicts::contested;
  } else if (const auto stands = of_case.find<Decision>(verdict.settlement->stands.id); stands && stands->outcome != Outcome::approve) {
    verdict.kind = stands->outcome == Outcome::returned ? Verdicts::returned : Verdicts::refused;
    verdict.counts = verdict.settlement;
  }
  return verdict;
}

bool lacks_a_signature(const Case& of_case, const Verdict& verdict) {
  const auto person = of_case.person();
  return person && person->minor && verdict.kind == Verdict::Kind::approved && verdict.approvals.size() < 2;
}

bool was_seen(const Verdict& verdict, const std::string& id) { return verdict.settlement && has_seen(verdict.settlement, id); }

}  // namespace regard
