#include "regard/core/decision.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/appeal.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/id.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/move.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// Who types is in post and at this keyboard; a decision typed for somebody else names the signed paper.
void require_typist(const Office& office, const Now& now, std::string& decided_by, const std::vector<Evidence>& on_paper) {
  require_in_post(office, now.officer, now.today);
  require(Rule::decider_acts_in_person, office.demo || now.at_keyboard.empty() || now.at_keyboard == now.officer,
          fmt::format("this machine's git belongs to '{}', not to '{}'", now.at_keyboard, now.officer),
          fmt::format("whoever decides types it themselves; or record it as '{}' with --on-behalf-of {} --evidence TEXT --held-by TEXT",
                      now.at_keyboard, now.officer));
  const bool for_another = !decided_by.empty() && decided_by != now.officer;
  if (decided_by.empty()) decided_by = now.officer;
  if (for_another) {
    require_in_post(office, decided_by, now.today);
    const bool held = !on_paper.empty() && std::all_of(on_paper.begin(), on_paper.end(), [](const auto& e) { return !e.held_by.empty(); });
    require(Rule::decision_on_paper_is_held, held, fmt::format("the paper that '{}' signed is not named", decided_by),
            "give --evidence TEXT (the signed page, the e-mail) and --held-by TEXT");
  }
}

/// What is decided on: the standing version, and the version that was typed, if one was.
Pin require_latest(const Case& of_case, std::string_view typed) {
  const Record& record = require_record(of_case, typed, {"PRO"});
  require(Rule::correction_forked, record.fork.empty(), fmt::format("'{}' was corrected twice over", record.first().header.id),
          fmt::format("choose first: regard correct {} --set FIELD=VALUE --because TEXT", record.first().header.id));
  const auto reference = parse_reference(typed);
  const int version = reference ? reference->version : 0;
  require(Rule::approval_names_the_latest_version, version == 0 || version == record.fact().version(),
          fmt::format("'{}' stands at version {}", record.first().header.id, record.fact().version()),
          fmt::format("read it again: regard restriction show {}", record.first().header.id));
  return record.fact().pin();
}

void require_two_people(const Held<Proposal>& proposal, const Decision& request, const Now& now) {
  const std::string& proposer = decider(proposal);
  require(Rule::approver_is_not_proposer, request.decided_by != proposer,
          fmt::format("'{}' proposed this restriction", proposer), "somebody else who may decide has to; to take it back: regard restriction withdraw");
  require(Rule::proposer_does_not_type_the_approval, now.officer != proposer,
          fmt::format("'{}' proposed this restriction and cannot type the decision on it", proposer),
          fmt::format("let '{}' type it, or a third officer with --on-behalf-of", request.decided_by));
  const bool types_both = now.officer == proposal.fact->recorded.by && now.officer != request.decided_by;
  const bool has_file = std::any_of(request.on_paper.begin(), request.on_paper.end(), [](const auto& e) { return !e.sha256.empty(); });
  require(Rule::decision_on_paper_is_held, !types_both || has_file,
          fmt::format("'{}' typed the proposal too", now.officer), "give the signed paper itself with --evidence-file FILE");
}

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

void require_uninvolved(const Case& of_case, const Proposal& proposal, const std::string& approver) {
  for (const auto& pin : proposal.cites) {
    const Record* record = of_case.record(pin.id);
    const auto incident = of_case.find<Incident>(pin.id);
    if (!record || !incident) continue;
    const auto recorders = who_recorded(*record);
    require(Rule::approver_did_not_record_the_incident, std::find(recorders.begin(), recorders.end(), approver) == recorders.end(), fmt::format("'{}' recorded '{}'", approver, pin.id),
            "somebody else who may approve has to");
    const bool affected = std::any_of(incident->affected.begin(), incident->affected.end(),
                                      [&](const auto& a) { return a.who == approver; });
    require(Rule::approver_was_not_affected, !affected, fmt::format("'{}' was affected by '{}'", approver, pin.id),
            "somebody else who may approve has to");
    const bool accused = std::any_of(incident->counter_allegations.begin(), incident->counter_allegations.end(),
                                     [&](const auto& said) { return said.officer == approver; });
    require(Rule::approver_is_not_accused, !accused, fmt::format("the person has complained of '{}' in '{}'", approver, pin.id),
            "somebody else who may approve has to");
  }
}

void require_same_evidence(const Case& of_case, const Fact& proposal) {
  const auto move = taken_from_under(of_case, std::get<Proposal>(proposal.body));
  require(Rule::evidence_has_moved, !move, move ? fmt::format("'{}' was another person's, and was moved to their case", move->about.id) : "",
          "return it; what is left may be proposed anew, and tell nobody of what was moved");
  for (const auto& pin : pins_in(proposal)) {
    const Record* record = of_case.record(pin.id);
    require(Rule::reference_names_a_fact, record != nullptr, fmt::format("'{}' is not there", pin.id), "'regard check' says what is missing");
    require(Rule::evidence_is_what_was_cited, of_case.pinned(pin) != nullptr,
            fmt::format("'{}' version {} was changed after it was cited", pin.id, pin.version),
            "put the file back from history, or propose anew on what it says now");
    require(Rule::evidence_has_moved, record->fork.empty() && says_the_same(*of_case.pinned(pin), record->fact()),
            fmt::format("'{}' has been corrected since: version {} was cited and version {} stands", pin.id, pin.version, record->fact().version()),
            "return it; the proposer reads the correction and proposes anew");
  }
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

void require_considered(const Case& of_case, const std::string& about, const std::vector<Pin>& considered) {
  for (const auto& said : unconsidered(of_case, about)) {
    const bool cited = std::any_of(considered.begin(), considered.end(), [&](const Pin& pin) { return pin.id == said.id(); });
    require(Rule::what_was_said_is_considered, cited, fmt::format("'{}' has not been considered", said.id()),
            fmt::format("read it, then give --cites {}", said.id()));
  }
}

void require_appeal(const Office& office, const Policy& policy, const Case& of_case, Restriction r,
                    const std::string& approver, Date day) {
  auto hearers = could_hear(office, policy, of_case, r.proposal.id(), day);
  std::erase(hearers, approver);
  const auto& roles = policy.roles_for("appeal");
  require(Rule::someone_can_hear_an_appeal, !hearers.empty(), "nobody in post who had no part in this could hear an appeal",
          fmt::format("the registrar grants a role that hears appeals ({}) to somebody uninvolved", quoted_list(roles)));
}

}  // namespace

const Policy& require_decider(const Office& office, const Now& now, std::string& decided_by,
                              const std::vector<Evidence>& on_paper, std::string_view act) {
  require_typist(office, now, decided_by, on_paper);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, decided_by, act, now.today);
  return policy;
}

namespace {

/// Everything that an approval of a waiting proposal asks for, beyond what every decision does.
void require_approvable(const Office& office, const Case& of_case, const Policy& policy, const Restriction& r, const Decision& made, Date today) {
  require_same_evidence(of_case, *r.proposal.fact);
  require_advice(of_case, policy, made.about.id);
  require_proposal(office, of_case, policy, *r.proposal, today);
  require_appeal(office, policy, of_case, r, made.decided_by, today);
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

Changes decide(const Office& office, const Case& of_case, const Decision& request, const Now& now) {
  Decision made = request;
  require_typist(office, now, made.decided_by, made.on_paper);
  require_open(of_case);
  made.about = require_latest(of_case, request.about.id);
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  const bool approves = made.outcome == Outcome::approve;
  const auto corrected = corrected_since(of_case, r);
  const bool anew = approves && !refused_by(r.state, Act::affirm) && (!corrected.empty() || lacks_a_signature(of_case, r.verdict));
  if (!anew) require_allowed(r.state, Act::decide, r.id);
  require_two_people(r.proposal, made, now);  // before the role: it is the answer that a proposer needs
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, made.decided_by, "approve", now.today, service_concerned(office, r.proposal->scope));
  if (approves) require_uninvolved(of_case, *r.proposal, made.decided_by);
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
