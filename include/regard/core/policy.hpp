// A council's policy: every setting of a pack, described once. What a pack leaves out comes from the general
// pack and is named in `unset`; it is never presented as that council's own rule.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/core/kinds/parts.hpp"
#include "regard/core/working_days.hpp"

namespace regard {

/// A word of the policy's vocabulary: a category, channel, question, reason, with its plain words.
struct Choice {
  std::string key;
  std::string words;
  bool volume = false;  // a category about how much contact, not what was said or done
  friend bool operator==(const Choice&, const Choice&) = default;
};

struct WarningStage {
  std::string level;
  std::string words;            // "formal warning"
  std::vector<std::string> by;  // roles: one of them, or (all) each
  bool all = false;
  std::string how;                      // spoken | letter
  std::string letter;                   // the letter's kind
  std::vector<std::string> consider;    // keys of `prompts`
  std::optional<bool> asks_for_change;  // false: it only announces a review; read_policy fills in true
  friend bool operator==(const WarningStage&, const WarningStage&) = default;
};

/// Which roles may do one act.
struct RolesFor {
  std::string act;
  std::vector<std::string> roles;
  friend bool operator==(const RolesFor&, const RolesFor&) = default;
};

/// `need` approvals out of a board of `of`. 1 of 1 is no quorum: any one holder of an approving role decides.
struct Quorum {
  int need = 0;
  int of = 0;
  friend bool operator==(const Quorum&, const Quorum&) = default;
};

struct AppealRules {
  std::optional<bool> exists;
  std::string to;           // the role or team an appeal goes to, in words
  std::string counts_from;  // in-force | receipt
  std::string late;         // how a late appeal is treated, in words
  int decide_within_working_days = 0;
  std::string warnings;  // none | factual | full
  std::string other_ways;
  friend bool operator==(const AppealRules&, const AppealRules&) = default;
};

/// How many working days after sending a letter is taken to arrive.
struct Deemed {
  std::string how;  // SentBy word
  int working_days = 0;
  friend bool operator==(const Deemed&, const Deemed&) = default;
};

struct SettingSource {
  std::string key;
  std::string source;
  std::string grade;  // T the text was read, P its beginning, K known but not read, I inferred
  Place where;        // of the setting in the pack's file
  friend bool operator==(const SettingSource& a, const SettingSource& b) {
    return a.key == b.key && a.source == b.source && a.grade == b.grade;
  }
};

struct Policy {
  std::string pack;
  int version = 0;
  std::string sha256;  // of the pack's file, as the store read it

  std::string title;
  std::string person_noun;
  Keyed words;
  std::string nation;
  std::string status;  // in-force | superseded | consultation
  Keyed approved;
  std::string owner;
  std::vector<std::string> protected_people;
  std::vector<std::string> excluded;
  Keyed definitions;
  std::vector<Choice> categories;
  std::vector<Choice> channels;
  std::vector<Choice> considerations;
  std::vector<Choice> prompts;
  std::vector<std::string> measures;
  std::vector<RolesFor> roles;
  std::optional<bool> approve_jointly;
  Quorum approve_quorum;
  std::vector<WarningStage> warning_stages;
  std::vector<RolesFor> consult;  // decision -> roles
  std::vector<Choice> skip_warning_reasons;
  std::vector<std::string> safeguarding_first;
  int first_review_within_months = 0;
  int later_reviews_within_months = 0;
  int longest_months = 0;
  std::vector<Deemed> deemed_delivery;
  int immediate_lapse_working_days = 0;
  int review_notice_working_days = 0;
  std::string overdue_review;     // alarm | lapse
  std::string default_at_review;  // lift | continue
  std::optional<bool> lift_needs_agreement;
  std::optional<int> restart_within_months;
  int appeal_window_working_days = 0;
  AppealRules appeal;
  std::optional<bool> in_force_during_appeal;
  Keyed members;
  int warning_expires_months = 0;
  int mail_read_within_working_days = 0;
  int extract_stale_hours = 0;
  Keyed staff_told;
  std::vector<int> remind_days;
  int escalate_after_working_days = 0;
  std::string letters_by;
  std::vector<std::string> publish;
  Keyed policy_review;
  std::string report;
  Keyed retention;

  std::vector<std::string> unset;  // taken from the general pack: "longest_months", or part: "appeal.late"
  std::vector<std::string> not_known;    // those of them that the pack says exist, value not known
  std::vector<SettingSource> sources;    // of every value as it stands; of an unset one, the general pack's
  std::vector<SettingSource> existence;  // how the pack knows that a setting of `not_known` exists

  PolicyPin pin() const { return {pack, version, sha256}; }
  /// Whether a setting ("longest_months"), or a part or choice of one ("appeal.late"), is the general pack's.
  bool is_general_packs(std::string_view setting) const;
  const std::vector<std::string>& roles_for(std::string_view act) const;  // empty when the act has none
  const std::vector<std::string>& consultees_for(std::string_view decision) const;
  const WarningStage* stage(std::string_view level) const;
  /// The last stage that must have been climbed before a restriction.
  const WarningStage* last_stage() const;
  std::vector<std::string> all_roles() const;  // every role that the pack names, once
  bool is_volume(std::string_view category) const;
  int deemed_working_days(std::string_view how) const;  // `how` is a SentBy word; 0 for any other
  bool has_quorum() const { return approve_quorum.need > 1; }
  std::string word_for(std::string_view key, std::string_view otherwise) const;  // from `words`
};

/// Whole numbers of which 0 is one.
template <>
struct Codec<std::vector<int>> {
  static Type type() { return {Form::integer, true, false, {}, nullptr}; }
  static Tree write(const std::vector<int>& values);
  static void read(std::vector<int>& values, const Tree& tree, Reading& reading);
};

/// `{act: [roles]}`.
template <>
struct Codec<std::vector<RolesFor>> {
  static Type type() { return {Form::word, true, true, {}, nullptr}; }
  static Tree write(const std::vector<RolesFor>& values);
  static void read(std::vector<RolesFor>& values, const Tree& tree, Reading& reading);
};

/// `{post: 2}`.
template <>
struct Codec<std::vector<Deemed>> {
  static Type type() { return {Form::integer, false, true, {}, nullptr}; }
  static Tree write(const std::vector<Deemed>& values);
  static void read(std::vector<Deemed>& values, const Tree& tree, Reading& reading);
};

/// Every setting of a pack, in the order of its file; `protected_people` is written `protected`.
template <>
struct Described<Policy> {
  static const std::vector<Field>& fields();
};
template <>
struct Described<Choice> {
  static const std::vector<Field>& fields();
};
template <>
struct Described<WarningStage> {
  static const std::vector<Field>& fields();
};
template <>
struct Described<Quorum> {
  static const std::vector<Field>& fields();
};
template <>
struct Described<AppealRules> {
  static const std::vector<Field>& fields();
};

/// Those settings that a decision on a restriction rests on and that the policy leaves to the general pack:
/// "longest_months", "roles.approve", "appeal.late".
std::vector<std::string> fallbacks_of_a_decision(const Policy& policy);

std::vector<std::string> keys_of(const std::vector<Choice>& choices);
const Choice* find_choice(const std::vector<Choice>& choices, std::string_view key);

/// The text of one part of a setting that is a map ("members"), empty when it has none.
std::string part_of(const Keyed& setting, std::string_view part);

/// The acts that a pack maps to roles, in order (CASEWORK section 1). `registrar` is the program's own.
const std::vector<std::string_view>& acts_with_roles();
inline constexpr std::string_view registrar_role = "registrar";

/// Those among the acts before which a pack may ask that other roles are consulted.
const std::vector<std::string_view>& acts_with_consultation();

/// Reads a pack's file: `pack`, `version`, `settings: {key: {value, source, grade} | {unset: true} |
/// {exists: true, source, grade}}`. Settings that are unset, or absent, come from `general` (nullptr for the
/// general pack itself, which must give every one); of those that are maps (`appeal`, `roles`, `words` …) each
/// part that is absent does, and a choice that gives only its key (`{key: self-harm}`) takes the general pack's
/// words. Each is named in `unset`, parts and choices as "appeal.late". `warn` of `roles` is the union of the stages' `by` where
/// the pack does not give it. What is wrong is added to `findings`, every one, in the order of the file; the
/// policy is usable when no error was added. `sha256` is left to the caller.
Policy read_policy(const Tree& pack, const Policy* general, std::vector<Finding>& findings);

/// Everything wrong with a pack that reads: no appeal route, no review interval, a role nobody can hold,
/// an unknown measure, settings that contradict one another. A pack that is superseded or only proposed is a
/// warning. Places are those of the settings.
std::vector<Finding> check_policy(const Policy& policy);

/// `regard/policy/1`: plain effective values, never null. Choices (categories, channels, considerations,
/// prompts, reasons to skip a warning) are lists of their keys; `roles` has every act.
Tree policy_show(const Policy& policy);

}  // namespace regard
