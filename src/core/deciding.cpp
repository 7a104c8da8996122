#include "deciding.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/appeal.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/id.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/text.hpp"

namespace regard {

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

Pin require_latest(const Case& of_case, std::string_view typed, std::string_view prefix, std::string_view noun) {
  const Record& record = require_record(of_case, typed, {prefix});
  require(Rule::correction_forked, record.fork.empty(), fmt::format("'{}' was corrected twice over", record.first().header.id),
          fmt::format("choose first: regard correct {} --set FIELD=VALUE --because TEXT", record.first().header.id));
  const auto reference = parse_reference(typed);
  const int version = reference ? reference->version : 0;
  require(Rule::approval_names_the_latest_version, version == 0 || version == record.fact().version(),
          fmt::format("'{}' stands at version {}", record.first().header.id, record.fact().version()),
          fmt::format("read it again: regard {} show {}", noun, record.first().header.id));
  return record.fact().pin();
}

void require_two_people(const Fact& decided_on, const std::string& proposer, const Decision& request, const Now& now,
                        std::string_view noun, std::string_view take_back) {
  require(Rule::approver_is_not_proposer, request.decided_by != proposer, fmt::format("'{}' proposed this {}", proposer, noun),
          fmt::format("somebody else who may decide has to; to take it back: {}", take_back));
  require(Rule::proposer_does_not_type_the_approval, now.officer != proposer,
          fmt::format("'{}' proposed this {} and cannot type the decision on it", proposer, noun),
          fmt::format("let '{}' type it, or a third officer with --on-behalf-of", request.decided_by));
  const bool types_both = now.officer == decided_on.recorded.by && now.officer != request.decided_by;
  const bool has_file = std::any_of(request.on_paper.begin(), request.on_paper.end(), [](const auto& e) { return !e.sha256.empty(); });
  require(Rule::decision_on_paper_is_held, !types_both || has_file,
          fmt::format("'{}' typed the proposal too", now.officer), "give the signed paper itself with --evidence-file FILE");
}

void require_uninvolved(const Case& of_case, const std::vector<Pin>& cites, const std::string& approver) {
  for (const auto& pin : cites) {
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

void require_same_evidence(const Case& of_case, const Fact& decided_on, const Held<Move>& taken_away, std::string_view instead) {
  require(Rule::evidence_has_moved, !taken_away,
          taken_away ? fmt::format("'{}' was another person's, and was moved to their case", taken_away->about.id) : "",
          fmt::format("{} it; what is left may be proposed anew, and tell nobody of what was moved", instead));
  for (const auto& pin : pins_in(decided_on)) {
    const Record* record = of_case.record(pin.id);
    require(Rule::reference_names_a_fact, record != nullptr, fmt::format("'{}' is not there", pin.id), "'regard check' says what is missing");
    require(Rule::evidence_is_what_was_cited, of_case.pinned(pin) != nullptr,
            fmt::format("'{}' version {} was changed after it was cited", pin.id, pin.version),
            "put the file back from history, or propose anew on what it says now");
    require(Rule::evidence_has_moved, record->fork.empty() && says_the_same(*of_case.pinned(pin), record->fact()),
            fmt::format("'{}' has been corrected since: version {} was cited and version {} stands", pin.id, pin.version, record->fact().version()),
            fmt::format("{} it; the proposer reads the correction and proposes anew", instead));
  }
}

void require_considered(const Case& of_case, const std::string& about, const std::vector<Pin>& considered) {
  for (const auto& said : unconsidered(of_case, about)) {
    const bool cited = std::any_of(considered.begin(), considered.end(), [&](const Pin& pin) { return pin.id == said.id(); });
    require(Rule::what_was_said_is_considered, cited, fmt::format("'{}' has not been considered", said.id()),
            fmt::format("read it, then give --cites {}", said.id()));
  }
}

void require_appeal(const Office& office, const Policy& policy, const Case& of_case, const std::string& about,
                    const std::string& approver, Date day) {
  auto hearers = could_hear(office, policy, of_case, about, day);
  std::erase(hearers, approver);
  const auto& roles = policy.roles_for("appeal");
  require(Rule::someone_can_hear_an_appeal, !hearers.empty(), "nobody in post who had no part in this could hear an appeal",
          fmt::format("the registrar grants a role that hears appeals ({}) to somebody uninvolved", quoted_list(roles)));
}

}  // namespace regard
