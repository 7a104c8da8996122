#include "regard/core/check.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "check_parts.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/move.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

namespace {

const std::string forged = "no command lets this through; see with git log who added the file, and have it decided anew";

/// A case without facts has no path of its own.
Place place_of(const Case& of_case) {
  if (of_case.records.empty()) return {of_case.id, 0, 0};
  const std::string& path = of_case.records.front().first().path;
  return {path.substr(0, path.rfind('/')), 0, 0};
}

void check_person(const Case& of_case, Findings& findings) {
  const auto person = of_case.person();
  if (!person)
    findings.add(Finding::Severity::error, Rule::person_is_named, place_of(of_case),
                 fmt::format("'{}' has no person", of_case.id),
                 "fetch the missing file from the shared register, or from history with git log");
  else if (name_of(*person).empty())
    findings.error(Rule::person_is_named, *person.fact, fmt::format("'{}' names nobody", person.id()),
                   fmt::format("regard person update {} --known-as TEXT", of_case.id));
}

/// The policy that a record names; nullopt where its kind names none.
std::optional<PolicyPin> policy_pin(const Fact& fact) {
  return std::visit(
      [](const auto& record) -> std::optional<PolicyPin> {
        if constexpr (requires { record.policy.pack; })
          if (!record.policy.pack.empty()) return record.policy;
        return std::nullopt;
      },
      fact.body);
}

/// A pack that was adopted and is gone or changed has been told once, where it lies.
bool was_adopted(const Office& office, const PolicyPin& pin) {
  const auto adoptions = all_of<Adoption>(office.records);
  return std::any_of(adoptions.begin(), adoptions.end(), [&](const auto& adoption) {
    return PolicyPin{adoption->pack, adoption->version_adopted, adoption->sha256} == pin;
  });
}

void check_policies(const Office& office, const Case& of_case, Findings& findings) {
  for (const auto& record : of_case.records) {
    const auto pin = policy_pin(record.fact());
    if (pin && !office.policy(*pin) && !was_adopted(office, *pin))
      findings.error(Rule::pack_is_what_was_adopted, record.fact(),
                     fmt::format("'{}' was made under '{}' version {}, and no such pack has been adopted",
                                 record.first().header.id, pin->pack, pin->version),
                     "fetch the pack's file and its adoption from the shared register, or from history with git log");
  }
}

/// Tests the acts that need a role against who held it then.
class Deciders {
 public:
  Deciders(const Office& office, const Case& of_case, Findings& findings)
      : office_(office), of_case_(of_case), findings_(findings) {}

  void check() {
    for (const auto& warning : of_case_.all<Warning>()) require_role(warning, first(warning.fact).recorded.by, "warn");
    for (const auto& proposal : of_case_.all<Proposal>()) require_role(proposal, decider(proposal), "propose");
    for (const auto& ending : of_case_.all<Ending>()) require_role(ending, decider(ending), "approve");
    for (const auto& review : of_case_.all<Review>())
      if (review->outcome != ReviewOutcome::none) require_role(review, decider(review), "review");
    for (const auto& decision : of_case_.all<Decision>()) {
      require_role(decision, decider(decision), "approve");
      if (const auto proposal = of_case_.find<Proposal>(decision->about.id)) two_people(decision, proposal);
    }
  }

 private:
  const Fact& first(const Fact* fact) const { return of_case_.record(fact->header.id)->first(); }

  template <class T>
  void require_role(const Held<T>& act, const std::string& officer, std::string_view name) {
    const Instant at = first(act.fact).recorded.at;
    const Policy* policy = office_.policy(act->policy);
    if (!policy) policy = office_.policy(uk_day(at));
    if (!policy || office_.held_then(policy->roles_for(name), officer, at)) return;
    findings_.error(Rule::role_is_held, *act.fact,
                    fmt::format("'{}' is by '{}', who held no role that may do this on {}", act.id(), officer, uk_day(at).words()),
                    forged);
  }

  void two_people(const Held<Decision>& decision, const Held<Proposal>& proposal) {
    const std::string& proposer = decider(proposal);
    if (decider(decision) == proposer)
      findings_.error(Rule::approver_is_not_proposer, *decision.fact,
                      fmt::format("'{}' is by '{}', who proposed '{}'", decision.id(), proposer, proposal.id()), forged);
    else if (decision.fact->recorded.by == proposer)
      findings_.error(Rule::proposer_does_not_type_the_approval, *decision.fact,
                      fmt::format("'{}' was typed by '{}', who proposed '{}'", decision.id(), proposer, proposal.id()), forged);
    if (decision->outcome == Outcome::approve)
      for (const auto& pin : proposal->cites) uninvolved(decision, pin);
  }

  /// By the versions of the incident that were there to be approved on; what was corrected later was not known.
  void uninvolved(const Held<Decision>& decision, const Pin& pin) {
    const std::string& approver = decider(decision);
    const Fact* cited = of_case_.pinned(pin);
    const auto* incident = cited ? std::get_if<Incident>(&cited->body) : nullptr;
    if (!incident) return;
    const auto involved = [&](Rule rule, bool holds, std::string_view how) {
      if (holds)
        findings_.error(rule, *decision.fact, fmt::format("'{}' is by '{}', who {} '{}'", decision.id(), approver, how, pin.id), forged);
    };
    const auto recorders = who_recorded(*of_case_.record(pin.id), pin.version);
    involved(Rule::approver_did_not_record_the_incident, std::find(recorders.begin(), recorders.end(), approver) != recorders.end(), "recorded");
    involved(Rule::approver_was_not_affected,
             std::any_of(incident->affected.begin(), incident->affected.end(), [&](const auto& a) { return a.who == approver; }),
             "was affected by");
    const auto& said = incident->counter_allegations;
    involved(Rule::approver_is_not_accused,
             std::any_of(said.begin(), said.end(), [&](const auto& s) { return s.officer == approver; }), "is complained of in");
  }

  const Office& office_;
  const Case& of_case_;
  Findings& findings_;
};

/// The first record behind an approval that is gone or has been changed; nullptr when all are as they were.
const Pin* broken_behind(const Case& of_case, const Decision& decision, std::vector<Pin>& pins) {
  const Fact* approved = of_case.pinned(decision.about);
  if (!approved) return nullptr;  // told where the proposal itself is looked at
  pins = pins_in(*approved);
  const auto broken = std::find_if(pins.begin(), pins.end(), [&](const Pin& pin) { return !of_case.pinned(pin); });
  return broken == pins.end() ? nullptr : &*broken;
}

void check_restrictions(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& r : restrictions_of(office, of_case, today)) {
    std::vector<Pin> pins;
    const Pin* broken = r.state == State::voided ? broken_behind(of_case, *r.decision, pins) : nullptr;
    if (broken)
      findings.error(Rule::approval_names_what_it_approved, *r.decision.fact,
                     fmt::format("'{}' approved '{}', which rests on '{}' version {}, which is gone or changed",
                                 r.decision.id(), r.proposal.id(), broken->id, broken->version),
                     "put that file back as it was; until then the approval counts for nothing");
    else if (r.state == State::voided && of_case.pinned(r.decision->about))
      findings.error(Rule::approval_names_what_it_approved, *r.proposal.fact,
                     fmt::format("'{}' approved '{}' version {}, and version {} stands", r.decision.id(), r.proposal.id(),
                                 r.decision->about.version, r.proposal.fact->version()),
                     fmt::format("the approval counts for nothing: regard restriction quash {} --reason TEXT, and propose anew", r.id));
    if (r.state == State::contested)
      findings.error(Rule::proposal_awaits_a_decision, *r.decision.fact,
                     fmt::format("'{}' was approved, and refused or returned as well: it is contested", r.id),
                     fmt::format("regard restriction quash {} --reason TEXT, or propose and approve it anew", r.id));
    const bool approved = r.decision && r.decision->outcome == Outcome::approve;
    if (approved && !r.until)
      findings.error(Rule::end_date_is_given, *r.proposal.fact, fmt::format("'{}' has no end", r.id),
                     fmt::format("regard restriction quash {} --reason TEXT, and propose it with an end", r.id));
    if (approved && !r.review_on)
      findings.error(Rule::review_date_is_given, *r.proposal.fact, fmt::format("'{}' has no date of review", r.id),
                     fmt::format("regard restriction quash {} --reason TEXT, and propose it with a date of review", r.id));
  }
}

/// What cites an incident that had been moved to another person: another clone did not know.
void check_moved(const Case& of_case, Findings& findings) {
  for (const auto& record : of_case.records) {
    const Fact& fact = record.first();
    if (std::holds_alternative<Move>(fact.body) || std::holds_alternative<Letter>(fact.body)) continue;
    for (const auto& pin : pins_in(record.fact()))
      if (const auto move = move_of(of_case, pin.id); move && move.fact->recorded.at < fact.recorded.at)
        findings.error(Rule::incident_is_this_persons, record.fact(),
                       fmt::format("'{}' cites '{}', which was another person's and had been moved to their case", fact.header.id, pin.id),
                       "decide it anew without that incident; what rests on it alone is quashed");
  }
}

void check_represented(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& r : restrictions_of(office, of_case, today)) {
    const auto through = std::any_of(r.measures.begin(), r.measures.end(), [](const auto& m) { return m.measure == "representative-only"; });
    if (through && stands(r.state) && representatives(of_case, today).empty())
      findings.warning(Rule::representative_is_recorded, *r.proposal.fact,
                       fmt::format("'{}' lets the person reach the council through a representative only, and none is recorded for {}", r.id, today.words()),
                       fmt::format("lift it, or record who speaks for them now: regard representative add {}", of_case.id));
  }
}

void check_overdue(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& duty : duties_of(office, of_case, today)) {
    const int days = -days_left(duty, today);
    if (days <= 0 || !duty.due_on) continue;
    const Record* record = of_case.record(duty.ref);
    const Place where = record ? Place{record->fact().path, 1, 1} : place_of(of_case);
    findings.add(Finding::Severity::warning, duty.rule, where,
                 fmt::format("{} of '{}' was due on {}, {} {} ago, from {}", duty.duty, duty.ref, duty.due_on.words(), days,
                             days == 1 ? "day" : "days", duty.owner),
                 duty.command);
  }
}

}  // namespace

std::vector<Finding> check_case(const Office& office, const Case& of_case, Date today, Instant now) {
  Findings findings;
  check_facts(office, of_case.records, [&](const std::string& id) { return of_case.record(id); }, now, findings);
  check_person(of_case, findings);
  check_policies(office, of_case, findings);
  Deciders(office, of_case, findings).check();
  check_restrictions(office, of_case, today, findings);
  check_moved(of_case, findings);
  if (!of_case.is_closed()) check_represented(office, of_case, today, findings);
  check_overdue(office, of_case, today, findings);
  return findings.take();
}

}  // namespace regard
