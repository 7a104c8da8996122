#include <fmt/format.h>
#include <algorithm>

#include "policy_file.hpp"
#include "policy_parts.hpp"
#include "regard/core/kinds.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// One reading of a pack: the policy as far as it is read, and everything wrong so far.
class PackReading {
 public:
  PackReading(const Tree& tree, const Policy* general) : tree_(tree), general_(general) {}

  Policy read();
  const std::vector<Finding>& findings() const { return findings_; }

 private:
  void fault(Rule rule, const Place& where, std::string what, std::string mend);
  void take(const Reading& reading);
  void header(const PackFile& file);
  void unknown_settings(const Tree& settings);
  void setting(const Field& field, const Entry* entry, const Place& otherwise);
  void written(const Field& field, const Entry& entry, const PackSetting& said);
  void value(const Field& field, const Tree& value);
  SettingSource provenance(std::string_view name, const Place& where, const PackSetting& said);
  void fall_back(const Field& field, const Place& where);
  std::vector<std::string> parts_behind(const Field& field) const;
  Tree with_parts(const Field& field, Tree value);
  Tree with_choices(const Field& field, Tree value);
  void check_keys(std::string_view setting, const Tree& map);
  void check_part(const MapPart& part, const Tree& value);
  bool is_general(std::string_view setting) const;
  void settle_inherited_words();
  void settle_stages();

  const Tree& tree_;
  const Policy* general_;
  Policy policy_;
  std::vector<Finding> findings_;
};

void PackReading::fault(Rule rule, const Place& where, std::string what, std::string mend) {
  findings_.push_back({rule, Finding::Severity::error, where, std::move(what), std::move(mend), {}});
}

void PackReading::take(const Reading& reading) {
  for (const auto& problem : reading.problems)
    fault(Rule::pack_settings_are_known, problem.where, problem.what,
          problem.mend.empty() ? "write a value of the kind that is needed here" : problem.mend);
}

Policy PackReading::read() {
  PackFile file;
  Reading reading{false, "a policy pack", {}};
  Codec<PackFile>::read(file, tree_, reading);
  take(reading);
  if (!tree_.is_map()) return policy_;
  header(file);
  if (!file.settings.is_map() && tree_.find("settings"))
    fault(
        Rule::pack_settings_are_known, file.settings.place, "'settings' holds no settings",
        "write each setting on a line of its own, as 'longest_months: {value: 12, source: \"…\", grade: T}'");
  unknown_settings(file.settings);
  for (const auto& field : Described<Policy>::fields()) {
    const auto entry = std::find_if(file.settings.entries.begin(), file.settings.entries.end(),
                                    [&](const Entry& e) { return e.key == field.name; });
    setting(field, entry == file.settings.entries.end() ? nullptr : &*entry, file.settings.place);
  }
  settle_inherited_words();
  settle_stages();
  std::stable_sort(findings_.begin(), findings_.end());
  return policy_;
}

void PackReading::header(const PackFile& file) {
  policy_.pack = file.pack;
  policy_.version = file.version;
  const auto at = [&](std::string_view key) {
    return tree_.find(key) ? tree_.find(key)->place : tree_.place;
  };
  if (file.regard > newest_format)
    fault(Rule::format_is_known, at("regard"),
          fmt::format("'{}' was written by a newer regard, in format {}", visible(file.pack), file.regard),
          fmt::format("this one knows format {}: use the newer one", newest_format));
  else if (tree_.find("regard") && file.regard < 1)
    fault(Rule::pack_settings_are_known, at("regard"), "'regard' is not a format", "write 'regard: 1'");
  if (tree_.find("kind") && file.kind != "policy")
    fault(Rule::pack_settings_are_known, at("kind"),
          fmt::format("'{}' is not the kind of a policy pack", visible(file.kind)), "write 'kind: policy'");
  if (tree_.find("version") && file.version < 1)
    fault(Rule::pack_settings_are_known, at("version"), "'version' is not a version",
          "the versions of a pack count from 1");
}

void PackReading::unknown_settings(const Tree& settings) {
  std::vector<std::string> names;
  for (const auto& field : Described<Policy>::fields()) names.emplace_back(field.name);
  for (const auto& entry : settings.entries) {
    if (entry.key.starts_with("x-") || std::find(names.begin(), names.end(), entry.key) != names.end())
      continue;
    std::string what = fmt::format("'{}' is not a setting", visible(entry.key));
    if (const auto near = nearest(entry.key, names); !near.empty())
      what += fmt::format("; did you mean '{}'?", near);
    fault(Rule::pack_settings_are_known, entry.place, std::move(what),
          "'regard policy show' lists every setting; keys of your own begin with 'x-'");
  }
}

void PackReading::setting(const Field& field, const Entry* entry, const Place& otherwise) {
  if (!entry) return fall_back(field, otherwise);
  if (!entry->value.is_map())
    return fault(Rule::pack_settings_are_known, entry->value.place,
                 fmt::format("'{}' does not say where its value comes from", field.name),
                 fmt::format("write '{}: {{value: …, source: \"…\", grade: T}}' or '{}: {{unset: true}}'",
                             field.name, field.name));
  PackSetting said;
  const std::string noun = fmt::format("the setting '{}'", field.name);
  Reading reading{false, noun, {}};
  Codec<PackSetting>::read(said, entry->value, reading);
  take(reading);
  written(field, *entry, said);
}

void PackReading::written(const Field& field, const Entry& entry, const PackSetting& said) {
  const auto given = [](const Tree& tree) { return tree.is_null() ? 0 : 1; };
  if (given(said.value) + given(said.unset) + given(said.exists) != 1)
    return fault(
        Rule::pack_settings_are_known, entry.place,
        fmt::format("'{}' does not say exactly one of 'value', 'unset' and 'exists'", field.name),
        "give its value, or 'unset: true' where the council has yet to set it, or 'exists: true' where it "
        "has set it and the value is not known");
  for (const auto* flag : {&said.unset, &said.exists})
    if (given(*flag) && flag->scalar != "true")
      return fault(Rule::pack_settings_are_known, flag->place,
                   fmt::format("'{}' says '{}', which can only be true", field.name,
                               flag == &said.unset ? "unset" : "exists"),
                   "write true, or give its value");
  if (given(said.unset)) return fall_back(field, entry.place);
  SettingSource source = provenance(field.name, entry.place, said);
  if (given(said.exists)) {
    policy_.not_known.emplace_back(field.name);
    policy_.existence.push_back(std::move(source));
    return fall_back(field, entry.place);
  }
  policy_.sources.push_back(std::move(source));
  value(field, said.value);
}

SettingSource PackReading::provenance(std::string_view name, const Place& where, const PackSetting& said) {
  constexpr Rule rule = Rule::pack_settings_have_sources;
  SettingSource source{std::string(name), normal_text(said.source.scalar), said.grade.scalar, where};
  if (source.source.empty())
    fault(rule, where, fmt::format("'{}' names no source", name),
          "add 'source: \"…\"': the document and page, or \"our own suggestion\"");
  const std::string grades = "T the text was read, P its beginning, K known but not read, I inferred";
  if (source.grade.empty())
    fault(rule, where, fmt::format("'{}' has no grade", name), fmt::format("add 'grade': {}", grades));
  else if (source.grade.size() != 1 || std::string_view("TPKI").find(source.grade) == std::string_view::npos)
    fault(rule, said.grade.place, fmt::format("'{}' is not a grade", visible(source.grade)), grades);
  return source;
}

void PackReading::value(const Field& field, const Tree& given) {
  if (given.is_map()) check_keys(field.name, given);
  const std::string noun = fmt::format("the setting '{}'", field.name);
  Reading reading{false, noun, {}};
  field.read(&policy_, given.is_map() ? with_parts(field, given) : with_choices(field, given), reading);
  take(reading);
}

void PackReading::fall_back(const Field& field, const Place& where) {
  if (!general_)
    return fault(Rule::pack_settings_are_known, where,
                 fmt::format("the general pack does not set '{}'", field.name),
                 "give its value: no other pack stands behind this one");
  Reading reading;
  if (const Tree value = field.get(general_); !value.is_null()) field.put(&policy_, value, reading);
  policy_.unset.emplace_back(field.name);
  for (const auto& source : general_->sources)
    if (source.key == field.name) policy_.sources.push_back({source.key, source.source, source.grade, where});
}

/// The parts of a setting that come from the general pack where this one leaves them out.
std::vector<std::string> PackReading::parts_behind(const Field& field) const {
  const auto fixed = parts_that_fall_back(field.name);
  std::vector<std::string> parts(fixed.begin(), fixed.end());
  if (general_ && has_open_parts(field.name))
    for (const auto& entry : field.write(general_).entries) parts.push_back(entry.key);
  return parts;
}

/// `value`, with what it leaves out from the general pack.
Tree PackReading::with_parts(const Field& field, Tree value) {
  const auto parts = parts_behind(field);
  const Tree behind = general_ && !parts.empty() ? field.write(general_) : Tree::map();
  for (const auto& part : parts) {
    if (value.find(part)) continue;
    const std::string name = fmt::format("{}.{}", field.name, part);
    if (!general_)
      fault(Rule::pack_settings_are_known, value.place,
            fmt::format("the general pack does not set '{}'", name),
            "give its value: no other pack stands behind this one");
    else
      policy_.unset.push_back(name);
    if (const Tree* found = behind.find(part)) value.set(part, *found);
  }
  return value;
}

/// A choice that gives no more than its key is the general pack's of that key, words and all.
Tree PackReading::with_choices(const Field& field, Tree value) {
  if (!general_ || !field.type.fields || field.type.fields() != &Described<Choice>::fields()) return value;
  const Tree behind = field.write(general_);
  for (auto& item : value.items) {
    if (!item.find("key") || item.entries.size() != 1) continue;
    const std::string key = item.find("key")->scalar;
    const auto found = std::find_if(behind.items.begin(), behind.items.end(),
                                    [&](const Tree& choice) { return choice.find("key")->scalar == key; });
    if (found == behind.items.end()) continue;
    const Place place = item.place;
    item = *found;
    item.place = place;
    policy_.unset.push_back(fmt::format("{}.{}", field.name, key));
  }
  return value;
}

void PackReading::check_keys(std::string_view setting, const Tree& map) {
  const auto known = known_keys(setting);
  const std::vector<std::string> names(known.begin(), known.end());
  for (const auto& entry : map.entries) {
    if (const MapPart* part = map_part(setting, entry.key)) check_part(*part, entry.value);
    if (names.empty() || std::find(names.begin(), names.end(), entry.key) != names.end()) continue;
    std::string what = fmt::format("'{}' is not a part of '{}'", visible(entry.key), setting);
    if (const auto near = nearest(entry.key, names); !near.empty())
      what += fmt::format("; did you mean '{}'?", near);
    fault(Rule::pack_settings_are_known, entry.place, std::move(what),
          fmt::format("its parts are {}", join(names, ", ")));
  }
}

void PackReading::check_part(const MapPart& part, const Tree& value) {
  Reading reading;
  int number = 0;
  bool truth = false;
  if (part.form == Form::integer) Codec<int>::read(number, value, reading);
  if (part.form == Form::boolean) Codec<bool>::read(truth, value, reading);
  take(reading);
}

bool PackReading::is_general(std::string_view setting) const {
  return std::find(policy_.unset.begin(), policy_.unset.end(), setting) != policy_.unset.end();
}

/// What comes from the general pack names nothing that this pack's own lists do not have.
void PackReading::settle_inherited_words() {
  if (is_general("safeguarding_first"))
    std::erase_if(policy_.safeguarding_first,
                  [&](const std::string& key) { return !find_choice(policy_.categories, key); });
  if (!is_general("warning_stages")) return;
  for (auto& stage : policy_.warning_stages)
    std::erase_if(stage.consider, [&](const std::string& key) { return !find_choice(policy_.prompts, key); });
}

/// A stage asks for a change unless it says otherwise, and who may `warn` follows from the stages.
void PackReading::settle_stages() {
  RolesFor warn{"warn", {}};
  for (auto& stage : policy_.warning_stages) {
    if (!stage.asks_for_change) stage.asks_for_change = true;
    for (const auto& role : stage.by)
      if (std::find(warn.roles.begin(), warn.roles.end(), role) == warn.roles.end())
        warn.roles.push_back(role);
  }
  const auto given = std::find_if(policy_.roles.begin(), policy_.roles.end(),
                                  [](const RolesFor& row) { return row.act == "warn"; });
  if (given == policy_.roles.end())
    policy_.roles.push_back(std::move(warn));
  else if (is_general("roles"))
    *given = std::move(warn);
}

}  // namespace

Policy read_policy(const Tree& pack, const Policy* general, std::vector<Finding>& findings) {
  PackReading reading(pack, general);
  Policy policy = reading.read();
  findings.insert(findings.end(), reading.findings().begin(), reading.findings().end());
  return policy;
}

}  // namespace regard
