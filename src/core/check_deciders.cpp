// Acts against a person by somebody who could not do them: by role on that day, by having had a part in it before.
#include <algorithm>
#include <fmt/format.h>

#include "check_parts.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

namespace {

const std::string forged = "no command lets this through; see with git log who added the file, and have it decided anew";

/// Tests the acts that need a role against who held it then.
class Deciders {
 public:
  Deciders(const Office& office, const Case& of_case, Findings& findings)
      : office_(office), of_case_(of_case), findings_(findings) {}

  void check() {
    for (const auto& warning : of_case_.all<Warning>()) require_role(warning, first(warning.fact).recorded.by, "warn");
    for (const auto& proposal : of_case_.all<Proposal>()) require_role(proposal, decider(proposal), proposal->immediate ? "impose_now" : "propose");
    for (const auto& marker : of_case_.all<Marker>()) require_role(marker, decider(marker), "marker");
    for (const auto& ending : of_case_.all<Ending>()) require_role(ending, decider(ending), ending->ending == EndingKind::remove ? "marker" : "approve");
    for (const auto& change : of_case_.all<ContactChange>()) require_role(change, decider(change), "propose");
    for (const auto& ruling : of_case_.all<Ruling>()) ruled(ruling);
    for (const auto& review : of_case_.all<Review>())
      if (review->outcome != ReviewOutcome::none || review->adjourned_to) require_role(review, decider(review), of_case_.find<Marker>(review->about.id) ? "marker" : "review");
    for (const auto& decision : of_case_.all<Decision>()) {
      const auto marker = of_case_.find<Marker>(decision->about.id);
      require_role(decision, decider(decision), marker ? "marker" : "approve");
      if (marker) two_people(decision, marker);
      if (const auto proposal = of_case_.find<Proposal>(decision->about.id)) two_people(decision, proposal);
      if (decision->outcome == Outcome::settled) settled(decision);
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

  /// Of a proposal or a marker.
  template <class T>
  void two_people(const Held<Decision>& decision, const Held<T>& proposal) {
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

  void settled(const Held<Decision>& settlement) {
    for (const auto& other : of_case_.all<Decision>())
      if (other->about.id == settlement->about.id && other.id() != settlement.id() && decider(other) == decider(settlement)) {
        findings_.error(Rule::settled_by_somebody_else, *settlement.fact,
                        fmt::format("'{}' is by '{}', who decided by '{}' what it settles", settlement.id(), decider(settlement), other.id()), forged);
        return;
      }
  }

  /// Given to somebody by those who pass appeals on, and decided by whom it was given to, uninvolved.
  void ruled(const Held<Ruling>& ruling) {
    if (ruling->outcome == Ruled::none) return require_role(ruling, ruling.fact->recorded.by, "appeals_office");
    const std::string& by = decider(ruling);
    require_role(ruling, by, "appeal");
    const auto appeal = of_case_.find<Appeal>(ruling->about.id);
    if (!appeal) return;
    const auto given = allocation_of(of_case_, appeal);
    if (!given || given->allocated_to != by)
      findings_.error(Rule::appeal_is_allocated, *ruling.fact,
                      fmt::format("'{}' is by '{}', to whom '{}' was not given", ruling.id(), by, appeal.id()), forged);
    const auto involved = officers_with_a_part(of_case_, appeal->about.id, ruling.fact->recorded.at);
    if (std::find(involved.begin(), involved.end(), by) != involved.end())
      findings_.error(Rule::appeal_is_heard_by_somebody_uninvolved, *ruling.fact,
                      fmt::format("'{}' is by '{}', who had a part in '{}'", ruling.id(), by, appeal->about.id), forged);
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

}  // namespace

void check_deciders(const Office& office, const Case& of_case, Findings& findings) { Deciders(office, of_case, findings).check(); }

}  // namespace regard
