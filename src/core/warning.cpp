#include "regard/core/warning.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/appeal.hpp"
#include "regard/core/decision.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/move.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

std::string means_word(WarningMeans how) { return std::string(word(how)); }

bool is_written(const WarningStage& stage, const Warning& warning) {
  return stage.how == "letter" || warning.how == WarningMeans::letter;
}

std::string letter_kind(const WarningStage& stage) { return stage.letter.empty() ? "formal-warning" : stage.letter; }

void require_givers(const Office& office, const WarningStage& stage, const Warning& warning, const Now& now) {
  for (const auto& giver : warning.given_by) require_in_post(office, giver, now.today);
  const auto gives = [&](const std::string& role) {
    return std::any_of(warning.given_by.begin(), warning.given_by.end(),
                       [&](const auto& giver) { return office.holds(giver, role, now.today); });
  };
  std::vector<std::string> missing = stage.by;
  std::erase_if(missing, gives);
  const bool enough = stage.all ? missing.empty() : missing.size() < stage.by.size();
  const auto lacks = stage.all ? either_of(missing) : stage.by.size() == 1 ? std::string("that role") : std::string("those roles");
  require(Rule::warning_is_given_by_its_stage, enough,
          fmt::format("a '{}' warning is given by {}, and {} {} not hold {}", stage.level,
                      stage.all ? quoted_list(stage.by) : either_of(stage.by), quoted_list(warning.given_by),
                      warning.given_by.size() == 1 ? "does" : "do", lacks),
          fmt::format("name who gives it with --given-by; it may be {}", either_of(office.holders(missing, now.today))));
}

Held<Warning> latest_asking_for_change(const Case& of_case, const Policy& policy) {
  Held<Warning> latest;
  for (const auto& warning : of_case.all<Warning>()) {
    if (answers_nothing(of_case, *warning)) continue;
    const auto* stage = policy.stage(warning->level);
    if (!stage || stage->asks_for_change.value_or(true)) latest = warning;
  }
  return latest;
}

void require_new_conduct(const Case& of_case, const Policy& policy, const Warning& warning) {
  const auto before = latest_asking_for_change(of_case, policy);
  if (!before) return;
  const Date day = before->given_on;
  const bool fresh = std::any_of(warning.cites.begin(), warning.cites.end(), [&](const Pin& pin) {
    return is_after(of_case.find<Incident>(pin.id), day, before.fact->recorded.at);
  });
  require(Rule::warning_answers_new_conduct, fresh,
          fmt::format("no incident cited is later than '{}' of {}", before.id(), day.words()),
          "cite what happened since; if nothing did, the person has changed as asked");
}

void require_considered(const Policy& policy, const WarningStage& stage, const Warning& warning) {
  for (const auto& key : stage.consider) {
    const auto answered = std::find_if(warning.considered.begin(), warning.considered.end(),
                                       [&](const auto& answer) { return answer.first == key; });
    require(Rule::considerations_are_answered, answered != warning.considered.end(),
            fmt::format("'{}' was not considered", key), fmt::format("give --consider {}=TEXT", key));
  }
  // What a stage does not ask may still be said: the prompts are there to be thought of.
  for (const auto& [key, text] : warning.considered) require_word(key, keys_of(policy.prompts), "warning question");
}

}  // namespace

bool is_after(const Held<Incident>& incident, Date day, Instant warning_recorded) {
  const Date last = last_day(*incident);
  if (last != day) return day < last;
  const auto at = uk_instant(last, incident->at_time);
  return at && warning_recorded < *at;
}

Changes issue_warning(const Office& office, const Case& of_case, const Warning& warning, const Now& now) {
  Warning made = warning;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "warn");
  require_open(of_case);
  require_needed(Described<Warning>::fields(), &made, "warning issue");
  std::vector<std::string> levels;
  for (const auto& each : policy.warning_stages) levels.push_back(each.level);
  require_word(made.level, levels, "warning level");
  const WarningStage& stage = *policy.stage(made.level);
  resolve_pins(made.cites, of_case, {"INC"});
  require_citable(of_case, policy, made.cites);
  require_has_come(made.given_on, now.today, "the day it was given");
  require(Rule::dates_are_in_order, !made.monitor_until || made.given_on < made.monitor_until,
          "the monitoring ends before the warning", "give --monitor-until a later day");
  std::erase(made.given_by, made.decided_by);
  made.given_by.insert(made.given_by.begin(), made.decided_by);  // the first giver signs the letter
  require_givers(office, stage, made, now);
  require_considered(policy, stage, made);
  require(Rule::warning_is_given_by_its_stage, stage.how != "letter" || made.how == WarningMeans::letter,
          fmt::format("a '{}' warning is given by letter, not by {}", stage.level, means_word(made.how)),
          "give --how letter, and send it with 'regard letter send'");
  if (stage.asks_for_change.value_or(true)) require_new_conduct(of_case, policy, made);
  if (policy.warning_expires_months > 0) made.expires_on = add_months(made.given_on, policy.warning_expires_months);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "warning issue")}};
}

Date counts_from(const Case& of_case, const Policy& policy, const Held<Warning>& warning) {
  const auto* stage = policy.stage(warning->level);
  if (!stage || !is_written(*stage, *warning)) return warning->given_on;
  const auto letter = letter_sent(of_case, letter_kind(*stage), warning.id());
  return letter ? letter->sent_on : Date{};
}

Warned warned_by(const Case& of_case, const Policy& policy, Date today) {
  Warned warned;
  const auto* last = policy.last_stage();
  std::vector<std::string> climbed;
  for (const auto& warning : of_case.all<Warning>()) {
    if (answers_nothing(of_case, *warning)) continue;
    const Date from = counts_from(of_case, policy, warning);
    if (!from || today < from) continue;
    if (quashed_on_appeal(of_case, warning.id())) continue;
    const bool expired = warning->expires_on && warning->expires_on < today;
    const bool is_last = last && warning->level == last->level;
    if (is_last) warned.last_stage_expired = expired;
    if (expired) continue;
    climbed.push_back(warning->level);
    warned.warnings.push_back(warning.fact->pin());
    warned.reached_last_stage = warned.reached_last_stage || is_last;
    const auto* stage = policy.stage(warning->level);
    if ((!stage || stage->asks_for_change.value_or(true)) && (!warned.last_asked_for_change || warned.last_asked_for_change < from))
      warned.last_asked_for_change = from;
  }
  for (const auto& stage : policy.warning_stages)
    if (std::find(climbed.begin(), climbed.end(), stage.level) == climbed.end()) warned.not_climbed.push_back(stage.level);
  return warned;
}

namespace {

/// When the warning that `day` belongs to was put on record: its letter's record for a written one. `day` is empty where no
/// warning that still counts asked for a change.
Instant recorded_at(const Case& of_case, const Policy& policy, Date day) {
  Instant at;
  if (!day) return at;  // else it would be the day of a warning that has not gone
  for (const auto& warning : of_case.all<Warning>()) {
    if (counts_from(of_case, policy, warning) != day) continue;
    at = warning.fact->recorded.at;
    const auto* stage = policy.stage(warning->level);
    if (stage && is_written(*stage, *warning)) at = letter_sent(of_case, letter_kind(*stage), warning.id()).fact->recorded.at;
  }
  return at;
}

}  // namespace

void require_warned(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites, Date today) {
  const auto* last = policy.last_stage();
  if (!last) return;
  const Warned warned = warned_by(of_case, policy, today);
  require(Rule::warning_has_not_expired, warned.reached_last_stage || !warned.last_stage_expired,
          fmt::format("the '{}' warning has expired", last->level),
          "warn again; a person who kept to a warning has earned that it lapses");
  require(Rule::warning_was_given, warned.reached_last_stage,
          fmt::format("no '{}' warning has reached the person", last->level),
          fmt::format("regard warning issue {} --level {} …, then 'regard letter send'; or --skip-warning with one of {}",
                      of_case.id, last->level, quoted_list(keys_of(policy.skip_warning_reasons))));
  const Instant at = recorded_at(of_case, policy, warned.last_asked_for_change);
  const bool since = std::any_of(cites.begin(), cites.end(), [&](const Pin& pin) {
    return is_after(of_case.find<Incident>(pin.id), warned.last_asked_for_change, at);
  });
  require(Rule::conduct_after_warning, since,
          fmt::format("no incident cited is later than the warning of {}", warned.last_asked_for_change.words()),
          "cite what happened since; if nothing did, the person has changed as asked");
}

}  // namespace regard
