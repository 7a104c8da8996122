#include <fmt/format.h>
#include <algorithm>

#include "policy_parts.hpp"
#include "regard/core/measure.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

using Words = std::vector<std::string>;

bool has(const Words& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_role_word(std::string_view text) {
  return !text.empty() && text.size() <= 64 && text.front() >= 'a' && text.front() <= 'z' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string did_you_mean(std::string_view typed, const Words& choices) {
  const auto near = nearest(typed, choices);
  return near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
}

/// One check of a pack that reads.
struct PackCheck {
  const Policy& policy;
  std::vector<Finding> findings;

  void say(Rule rule, std::string_view setting, std::string what, std::string mend) {
    findings.push_back(
        {rule, Finding::Severity::error, place_of(setting), std::move(what), std::move(mend), {}});
  }
  void disagrees(std::string_view setting, std::string what, std::string mend) {
    say(Rule::pack_agrees_with_itself, setting, std::move(what), std::move(mend));
  }
  Place place_of(std::string_view setting) const {
    for (const auto& source : policy.sources)
      if (source.key == setting) return source.where;
    return {};
  }

  void appeal_route();
  void intervals();
  void numbers();
  void roles();
  void role_names(std::string_view setting, std::string_view act, const Words& names);
  void approval();
  void measures();
  void measure(std::string_view setting, const std::string& name);
  void vocabulary();
  void no_choice_twice(std::string_view setting, const Words& keys);
  void stages();
  void warn_follows_the_stages();
  void fixed_words();
  void members();
  void standing();
};

void PackCheck::appeal_route() {
  constexpr Rule rule = Rule::pack_has_an_appeal_route;
  if (!policy.appeal.exists.value_or(false))
    say(rule, "appeal", "'appeal' says that there is no appeal",
        "write 'exists: true' and say who hears it: every restriction can be challenged");
  if (policy.appeal_window_working_days < 1)
    say(rule, "appeal_window_working_days", "'appeal_window_working_days' leaves no day to appeal in",
        "give a number of working days, at least 1");
  if (policy.appeal.decide_within_working_days < 1)
    say(rule, "appeal", "'appeal.decide_within_working_days' leaves no day to decide in",
        "give a number of working days, at least 1");
  if (policy.roles_for("appeal").empty())
    say(rule, "roles", "no role may do 'appeal'",
        "name the role that hears appeals, such as 'appeal: [appeal-officer]'");
}

void PackCheck::intervals() {
  const std::pair<std::string_view, int> intervals[] = {
      {"first_review_within_months", policy.first_review_within_months},
      {"later_reviews_within_months", policy.later_reviews_within_months},
      {"longest_months", policy.longest_months}};
  for (const auto& [setting, months] : intervals) {
    if (months < 1)
      say(Rule::pack_has_a_review_interval, setting, fmt::format("'{}' gives no months", setting),
          "give a number of months, at least 1");
    else if (policy.longest_months > 0 && months > policy.longest_months)
      disagrees(
          has(policy.unset, setting) ? "longest_months" : setting,
          fmt::format("'{}' is {}, longer than 'longest_months', {}", setting, months, policy.longest_months),
          "a review comes before the end: make it shorter, or 'longest_months' longer");
  }
}

void PackCheck::numbers() {
  const std::pair<std::string_view, int> numbers[] = {
      {"immediate_lapse_working_days", policy.immediate_lapse_working_days},
      {"warning_expires_months", policy.warning_expires_months},
      {"extract_stale_hours", policy.extract_stale_hours}};
  for (const auto& [setting, number] : numbers)
    if (number < 1)
      disagrees(setting, fmt::format("'{}' ends what has just begun", setting), "give at least 1");
  for (const auto& row : policy.deemed_delivery)
    if (const auto ways = ways_of_sending(); std::find(ways.begin(), ways.end(), row.how) == ways.end())
      disagrees("deemed_delivery", fmt::format("deemed_delivery: {}", not_one_of(row.how, ways)),
                "name the ways in which a letter is sent");
}

void PackCheck::role_names(std::string_view setting, std::string_view act, const Words& names) {
  constexpr Rule rule = Rule::pack_roles_can_be_held;
  for (const auto& name : names) {
    if (name == registrar_role)
      say(rule, setting, fmt::format("'{}' is given to the registrar", act),
          "name another role: the registrar keeps officers and policies, and decides nothing about "
          "customers");
    else if (!is_role_word(name))
      say(rule, setting, fmt::format("'{}' is given to '{}', which is not a role's name", act, visible(name)),
          "write a word of small letters, digits and hyphens, such as 'head-of-service'");
  }
}

void PackCheck::roles() {
  for (const auto act : acts_with_roles()) {
    const auto& names = policy.roles_for(act);
    if (names.empty() && act != "appeal" && act != "warn")  // said of the appeal route and of the stages
      say(Rule::pack_roles_can_be_held, "roles", fmt::format("no role may do '{}'", act),
          fmt::format("add '{}: […]' with the roles that may", act));
    role_names("roles", act, act == "warn" ? Words{} : names);
  }
  for (const auto& row : policy.consult) role_names("consult", fmt::format("consult.{}", row.act), row.roles);
}

void PackCheck::approval() {
  const Quorum& quorum = policy.approve_quorum;
  if (quorum.need < 1 || quorum.of < 1)
    say(Rule::pack_roles_can_be_held, "approve_quorum",
        fmt::format("'approve_quorum' is {} of {}: nobody approves", quorum.need, quorum.of),
        "give both numbers, at least 1; 1 of 1 is no quorum");
  else if (quorum.need > quorum.of)
    disagrees("approve_quorum",
              fmt::format("'approve_quorum' needs {} of {}, which can never be", quorum.need, quorum.of),
              "need no more than there are");
  if (!policy.approve_jointly.value_or(false)) return;
  if (policy.has_quorum())
    disagrees("approve_jointly", "'approve_jointly' and 'approve_quorum' are both asked for",
              "ask for every approving role, or for a number of approvals");
  if (policy.roles_for("approve").size() == 1)
    disagrees("approve_jointly", "'approve_jointly' asks for every approving role, and there is only one",
              "name the other roles under 'approve' in 'roles', or write false");
}

void PackCheck::measure(std::string_view setting, const std::string& name) {
  if (measure_kind(name)) return;
  Words known;
  for (const auto& kind : measure_kinds()) known.emplace_back(kind.slug);
  say(Rule::pack_measures_are_known, setting,
      fmt::format("'{}' is not a measure{}", visible(name), did_you_mean(name, known)),
      fmt::format("the measures are {}", join(known, ", ")));
}

void PackCheck::measures() {
  for (const auto& name : policy.measures) measure("measures", name);
}

void PackCheck::no_choice_twice(std::string_view setting, const Words& keys) {
  for (auto at = keys.begin(); at != keys.end(); ++at)
    if (std::count(keys.begin(), at, *at) == 1)
      disagrees(setting, fmt::format("'{}' stands twice in '{}'", visible(*at), setting),
                "give each its own word");
}

void PackCheck::vocabulary() {
  const std::pair<std::string_view, Words> lists[] = {
      {"categories", keys_of(policy.categories)},
      {"channels", keys_of(policy.channels)},
      {"considerations", keys_of(policy.considerations)},
      {"measures", policy.measures},
      {"prompts", keys_of(policy.prompts)},
      {"skip_warning_reasons", keys_of(policy.skip_warning_reasons)}};
  for (const auto& [setting, keys] : lists) {
    no_choice_twice(setting, keys);
    if (keys.empty() && setting != "prompts" && setting != "skip_warning_reasons")
      disagrees(setting, fmt::format("'{}' is empty", setting),
                "nobody could be restricted fairly without one");
  }
  const Words channels(all_channels().begin(), all_channels().end());
  for (const auto& channel : policy.channels)
    if (!has(channels, channel.key))
      disagrees(
          "channels",
          fmt::format("'{}' is not a channel{}", visible(channel.key), did_you_mean(channel.key, channels)),
          fmt::format("the channels are {}", join(channels, ", ")));
  if (!find_choice(policy.skip_warning_reasons, "immediate-safety"))
    disagrees("skip_warning_reasons", "'skip_warning_reasons' leaves out 'immediate-safety'",
              "nobody waits for a warning while people are at risk: add it");
  const Words categories = keys_of(policy.categories);
  for (const auto& key : policy.safeguarding_first)
    if (!has(categories, key))
      disagrees(
          "safeguarding_first",
          fmt::format("'{}' is not one of the categories{}", visible(key), did_you_mean(key, categories)),
          "name categories of this pack");
}

void PackCheck::stages() {
  constexpr std::string_view setting = "warning_stages";
  const Words prompts = keys_of(policy.prompts);
  Words levels;
  if (policy.warning_stages.empty())
    say(Rule::pack_roles_can_be_held, setting, "no role may do 'warn': there are no warning stages",
        "give at least one stage, and the roles that may give it");
  for (const auto& stage : policy.warning_stages) {
    levels.push_back(stage.level);
    if (stage.by.empty())
      say(Rule::pack_roles_can_be_held, setting, fmt::format("nobody may give the warning '{}'", stage.level),
          "add 'by: […]' with the roles that may");
    role_names(setting, stage.level, stage.by);
    if (stage.how == "letter" && stage.letter.empty())
      disagrees(setting, fmt::format("the warning '{}' goes by letter, and no letter is named", stage.level),
                "add 'letter: formal-warning', or another kind of letter");
    for (const auto& key : stage.consider)
      if (!has(prompts, key))
        disagrees(setting,
                  fmt::format("'{}' is not one of the prompts{}", visible(key), did_you_mean(key, prompts)),
                  "name prompts of this pack");
  }
  no_choice_twice(setting, levels);
}

void PackCheck::warn_follows_the_stages() {
  Words by;
  for (const auto& stage : policy.warning_stages)
    for (const auto& role : stage.by)
      if (!has(by, role)) by.push_back(role);
  const auto& warn = policy.roles_for("warn");
  if (!std::is_permutation(warn.begin(), warn.end(), by.begin(), by.end()))
    disagrees("roles", "'warn' does not name the roles that the warning stages do",
              fmt::format("leave it out, or write 'warn: [{}]'", join(by, ", ")));
}

void PackCheck::fixed_words() {
  for (const auto& wrong : wrong_words(policy))
    disagrees(wrong.setting, wrong.what, "write one of the program's own words");
}

void PackCheck::members() {
  for (const auto& [key, text] : policy.members)
    if (key == "for" && text != "any" && text != "none")
      for (const auto& name : split(text, '+')) measure("members", name);
  for (const auto& [key, text] : policy.policy_review)
    if (key == "from" && text != "adoption" && !Date::parse(text))
      disagrees("policy_review", fmt::format("policy_review.from: '{}' is not a date", visible(text)),
                "write it as year-month-day, or 'adoption' for the day the council adopts the pack");
}

void PackCheck::standing() {
  if (policy.status != "superseded" && policy.status != "consultation") return;
  const bool is_old = policy.status == "superseded";
  findings.push_back(
      {Rule::pack_agrees_with_itself,
       Finding::Severity::warning,
       place_of("status"),
       is_old ? "'status' says that another policy has taken its place"
              : "'status' says that the policy was only consulted on",
       is_old ? "adopt the policy that is in force" : "adopt it only once the council has approved it",
       {}});
}

}  // namespace

std::vector<Finding> check_policy(const Policy& policy) {
  PackCheck check{policy, {}};
  check.appeal_route();
  check.intervals();
  check.numbers();
  check.roles();
  check.approval();
  check.measures();
  check.vocabulary();
  check.stages();
  check.warn_follows_the_stages();
  check.fixed_words();
  check.members();
  check.standing();
  std::stable_sort(check.findings.begin(), check.findings.end());
  return std::move(check.findings);
}

}  // namespace regard
