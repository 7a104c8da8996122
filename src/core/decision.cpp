#include "regard/core/decision.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "deciding.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/move.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// Where several decide together, each approves or refuses once, and approves for a role that nobody has signed for yet.
void require_own_signature(const Office& office, const Policy& policy, const Case& of_case, const Restriction& r, const Decision& made, Date today) {
  const auto& signed_already = r.verdict.approvals;
  const auto decisions = of_case.all<Decision>();
  const bool twice = std::any_of(decisions.begin(), decisions.end(), [&](const auto& d) { return d->about == made.about && decider(d) == made.decided_by; });
  const auto asked = approval_asked(policy, of_case.person()->minor);
  const auto left = still_to_decide(office, asked, signed_already);
  const auto needed = still_needed_words(office, asked, decider(r.proposal), r.verdict, today);
  require(approval_asked(policy, false).need > 1 ? Rule::everyone_named_signs : Rule::a_minor_has_two_signatures, !twice,
          fmt::format("'{}' has decided on '{}' already", made.decided_by, r.id),
          fmt::format("it still needs {}; to take it back: regard restriction return {} --reason TEXT", needed, r.id));
  const bool own_role = made.outcome != Outcome::approve || !asked.each_role || office.holds_any(made.decided_by, left, today);
  require(Rule::everyone_named_signs, own_role, fmt::format("somebody has signed '{}' already for each role that '{}' holds", r.id, made.decided_by),
          fmt::format("it still needs {}", needed));
}

void require_advice(const Case& of_case, const Policy& policy, const std::string& proposal) {
  for (const auto& role : policy.consultees_for("approve")) {
    bool answered = false;
    for (const auto& asked : of_case.all<Consultation>())
      answered = answered || (asked->about.id == proposal && asked->role == role && asked->answered_on);
    require(Rule::consultees_have_been_heard, answered, fmt::format("'{}' has not answered", role),
            fmt::format("regard consultation record {} --role {} --asked DATE --answered DATE --advice TEXT", proposal, role));
  }
}

/// Everything that an approval of a waiting proposal asks for, beyond what every decision does.
void require_approvable(const Office& office, const Case& of_case, const Policy& policy, const Restriction& r, const Decision& made, Date today) {
  require_same_evidence(of_case, *r.proposal.fact, taken_from_under(of_case, *r.proposal), "return");
  require_advice(of_case, policy, made.about.id);
  require_proposal(office, of_case, policy, *r.proposal, today);
  require_appeal(office, policy, of_case, r.proposal.id(), made.decided_by, today);
}

/// A standing approval is given anew where its evidence was corrected, naming every correction; or by the second person,
/// where the one who is restricted turns out to be under 18.
void require_anew(const Restriction& r, const std::vector<Held<Incident>>& corrected, const Decision& made) {
  const auto& approvals = r.verdict.approvals;
  const bool twice = std::any_of(approvals.begin(), approvals.end(), [&](const auto& d) { return decider(d) == made.decided_by; });
  require(Rule::a_minor_has_two_signatures, !corrected.empty() || !twice, fmt::format("'{}' has approved '{}' already", made.decided_by, r.id),
          "somebody else who may approve has to");
  for (const auto& incident : corrected)
    require(Rule::approval_is_affirmed_on_corrections,
            std::find(made.considered.begin(), made.considered.end(), incident.fact->pin()) != made.considered.end(),
            fmt::format("'{}' has been corrected since, and the approval does not name it", incident.id()),
            fmt::format("read it, then give --cites {}; if the restriction no longer holds: regard restriction quash", incident.id()));
}

}  // namespace

const Policy& require_decider(const Office& office, const Now& now, std::string& decided_by,
                              const std::vector<Evidence>& on_paper, std::string_view act) {
  require_typist(office, now, decided_by, on_paper);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, decided_by, act, now.today);
  return policy;
}

Changes decide(const Office& office, const Case& of_case, const Decision& request, const Now& now) {
  Decision made = request;
  require_typist(office, now, made.decided_by, made.on_paper);
  require_open(of_case);
  made.about = require_latest(of_case, request.about.id, "PRO", "restriction");
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  const bool approves = made.outcome == Outcome::approve;
  const auto corrected = corrected_since(of_case, r.proposal->cites);
  const bool anew = approves && !refused_by(r.state, Act::affirm) && (!corrected.empty() || lacks_a_signature(of_case, r.verdict));
  if (!anew) require_allowed(r.state, Act::decide, r.id);
  require_two_people(*r.proposal.fact, decider(r.proposal), made, now, "restriction", "regard restriction withdraw");  // before the role: it is the answer that a proposer needs
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, made.decided_by, "approve", now.today, service_concerned(office, r.proposal->scope));
  if (approves) require_uninvolved(of_case, r.proposal->cites, made.decided_by);
  require_needed(Described<Decision>::fields(), &made, fmt::format("restriction {}", word(made.outcome)));
  require_given(Described<Decision>::fields(), &made, {"reason"}, fmt::format("restriction {}", word(made.outcome)));
  resolve_pins(made.considered, of_case, {"REP", "INC"});
  require_considered(of_case, made.about.id, made.considered);
  if (anew) require_anew(r, corrected, made);
  else if (made.outcome != Outcome::returned) require_own_signature(office, policy, of_case, r, made, now.today);
  if (approves && !anew) require_approvable(office, of_case, policy, r, made, now.today);
  made.policy = policy.pin();
  made.fallbacks = fallbacks_of_a_decision(policy);
  return {{new_fact(made, of_case, now, fmt::format("restriction {}", word(made.outcome)))}};
}

Changes settle(const Office& office, const Case& of_case, const Decision& request, const Now& now) {
  Decision made = request;
  made.outcome = Outcome::settled;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "approve");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::settle, r.id);
  require_role(office, policy, made.decided_by, "approve", now.today, service_concerned(office, r.proposal->scope));
  std::vector<std::string> sides{decider(r.proposal)};
  std::vector<std::string> ids;
  made.considered.clear();
  for (const auto& each : of_case.all<Decision>())
    if (each->about.id == made.about.id) {
      sides.push_back(decider(each));
      if (each->outcome != Outcome::settled) ids.push_back(each.id());
      made.considered.push_back(each.fact->pin());
    }
  for (const auto& each : of_case.all<Withdrawal>())
    if (each->about.id == made.about.id) {
      ids.push_back(each.id());
      made.considered.push_back(each.fact->pin());
    }
  require(Rule::settled_by_somebody_else, std::find(sides.begin(), sides.end(), made.decided_by) == sides.end(),
          fmt::format("'{}' had a part in what contradicts", made.decided_by),
          fmt::format("somebody else who may approve settles it; anybody who may approve can end it with 'regard restriction quash {}'", r.id));
  require_given(Described<Decision>::fields(), &made, {"stands", "explanation"}, "restriction settle");
  made.stands = resolve_pin(made.stands, of_case, {"DEC", "WDR"});
  require(Rule::id_is_known, std::find(ids.begin(), ids.end(), made.stands.id) != ids.end(),
          fmt::format("'{}' is not a decision on '{}'", made.stands.id, r.id), fmt::format("give --stands with one of {}", quoted_list(ids)));
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "restriction settle")}};
}

Changes withdraw(const Office& office, const Case& of_case, const Withdrawal& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  require_open(of_case);
  Withdrawal made = request;
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::withdraw, r.id);
  require(Rule::only_the_proposer_withdraws, decider(r.proposal) == now.officer,
          fmt::format("'{}' was proposed by '{}'", r.id, decider(r.proposal)), "decide on it instead: regard restriction refuse or return");
  return {{new_fact(made, of_case, now, "restriction withdraw")}};
}

Changes consult(const Office& office, const Case& of_case, const Consultation& request, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "propose", now.today);
  require_open(of_case);
  Consultation made = request;
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::consult, r.id);
  require_needed(Described<Consultation>::fields(), &made, "consultation record");
  const auto roles = policy.all_roles();
  require_word(made.role, roles, "role");
  require_has_come(made.asked_on, now.today, "the day they were asked");
  require_has_come(made.answered_on, now.today, "the day they answered");
  require(Rule::dates_are_in_order, !made.answered_on || made.asked_on <= made.answered_on, "they answered before they were asked",
          "give --answered a later day");
  require(Rule::everything_needed_is_given, !made.answered_on || !made.advice.empty(), "'advice' was not given", "give --advice TEXT");
  return {{new_fact(made, of_case, now, "consultation record")}};
}

Changes quash(const Office& office, const Case& of_case, const Ending& request, const Now& now) {
  Ending made = request;
  made.ending = EndingKind::quash;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "approve");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::quash, r.id);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "restriction quash")}};
}

}  // namespace regard
