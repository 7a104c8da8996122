#include "regard/core/policy.hpp"

#include <algorithm>
#include <array>

namespace regard {

const std::vector<std::string_view>& acts_with_roles() {
  static const std::vector<std::string_view> list = {
      "record",  "propose",   "warn",           "impose_now",      "approve",
      "review",  "appeal",    "marker",         "letters",         "members",
      "notices", "read_mail", "appeals_office", "data_protection", "retention"};
  return list;
}

const std::vector<std::string_view>& acts_with_consultation() {
  static const std::vector<std::string_view> list = {"approve", "review", "marker"};
  return list;
}

std::vector<std::string> keys_of(const std::vector<Choice>& choices) {
  std::vector<std::string> keys;
  for (const auto& choice : choices) keys.push_back(choice.key);
  return keys;
}

std::vector<std::string> fallbacks_of_a_decision(const Policy& policy) {
  static constexpr std::array<std::string_view, 22> relied_on = {
      "considerations", "measures", "roles.propose", "roles.approve", "approve_jointly", "approve_quorum", "consult",
      "warning_stages", "skip_warning_reasons", "warning_expires_months", "first_review_within_months", "longest_months",
      "restart_within_months", "deemed_delivery", "roles.appeal", "appeal_window_working_days", "appeal.to", "appeal.counts_from",
      "appeal.late", "appeal.decide_within_working_days", "appeal.other_ways", "in_force_during_appeal"};
  std::vector<std::string> fallbacks;
  for (const auto name : relied_on)
    if (policy.is_general_packs(name)) fallbacks.emplace_back(name);
  return fallbacks;
}

const Choice* find_choice(const std::vector<Choice>& choices, std::string_view key) {
  const auto found =
      std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.key == key; });
  return found == choices.end() ? nullptr : &*found;
}

namespace {

const std::vector<std::string>& roles_in(const std::vector<RolesFor>& list, std::string_view act) {
  static const std::vector<std::string> none;
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const RolesFor& row) { return row.act == act; });
  return found == list.end() ? none : found->roles;
}

void add_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  for (const auto& item : more)
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

}  // namespace

bool Policy::is_general_packs(std::string_view setting) const {
  const auto whole = setting.substr(0, setting.find('.'));
  return std::any_of(unset.begin(), unset.end(), [&](const std::string& name) { return name == setting || name == whole; });
}

const std::vector<std::string>& Policy::roles_for(std::string_view act) const { return roles_in(roles, act); }
const std::vector<std::string>& Policy::consultees_for(std::string_view decision) const {
  return roles_in(consult, decision);
}

const WarningStage* Policy::stage(std::string_view level) const {
  const auto found = std::find_if(warning_stages.begin(), warning_stages.end(),
                                  [&](const WarningStage& s) { return s.level == level; });
  return found == warning_stages.end() ? nullptr : &*found;
}

const WarningStage* Policy::last_stage() const {
  return warning_stages.empty() ? nullptr : &warning_stages.back();
}

std::vector<std::string> Policy::all_roles() const {
  std::vector<std::string> all;
  for (const auto& row : roles) add_new(all, row.roles);
  for (const auto& one : warning_stages) add_new(all, one.by);
  for (const auto& row : consult) add_new(all, row.roles);
  return all;
}

bool Policy::is_volume(std::string_view category) const {
  const Choice* found = find_choice(categories, category);
  return found && found->volume;
}

int Policy::deemed_working_days(std::string_view how) const {
  const auto found = std::find_if(deemed_delivery.begin(), deemed_delivery.end(),
                                  [&](const Deemed& row) { return row.how == how; });
  return found == deemed_delivery.end() ? 0 : found->working_days;
}

std::string Policy::word_for(std::string_view key, std::string_view otherwise) const {
  const auto found =
      std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.first == key; });
  return found == words.end() ? std::string(otherwise) : found->second;
}

}  // namespace regard
