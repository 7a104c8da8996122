#include "regard/core/adoption.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

void require_sound(const Policy& pack, const std::vector<Finding>& findings) {
  const auto is_error = [](const Finding& finding) { return finding.severity == Finding::Severity::error; };
  const auto first = std::find_if(findings.begin(), findings.end(), is_error);
  if (first == findings.end()) return;
  const auto others = std::count_if(first + 1, findings.end(), is_error);
  const auto where = first->where.line > 0 ? first->where.words() + ": " : std::string{};
  throw Refusal(first->rule, fmt::format("{}{}", where, first->what),
                others == 0 ? first->mend : fmt::format("{}; {} more {} wrong with '{}'", first->mend, others, others == 1 ? "thing is" : "things are", pack.pack));
}

}  // namespace

Changes adopt(const Office& office, const Policy& pack, const std::vector<Finding>& findings, const Adoption& request, const Now& now) {
  require_registrar(office, now.officer, now.today);
  Adoption made = request;
  made.pack = pack.pack;
  made.version_adopted = pack.version;
  made.sha256 = pack.sha256;
  require_needed(Described<Adoption>::fields(), &made, "policy adopt");
  require_sound(pack, findings);
  for (const auto& known : office.policies)
    require(Rule::pack_is_what_was_adopted, known.pack != pack.pack || known.version != pack.version || known.sha256 == pack.sha256,
            fmt::format("'{}' version {} was adopted in other words", pack.pack, pack.version),
            "give the file the next version: an adopted pack keeps its words for ever");
  const auto in_force = office.adoption(now.today);
  require(Rule::dates_are_in_order, !in_force || in_force->from <= made.from,
          in_force ? fmt::format("'{}' version {} is in force from {}", in_force->pack, in_force->version_adopted, in_force->from.words()) : "",
          "give --from that day or a later one");
  const Policy* then = office.policy(made.from);
  require(Rule::correction_changes_something, !then || then->pin() != pack.pin(),
          fmt::format("'{}' version {} is the policy on {} already", pack.pack, pack.version, made.from.words()),
          "'regard policy list' shows what was adopted");
  if (const auto before = office.adoption(made.from)) made.follows = before.fact->pin();
  return {{new_office_fact(made, now, "policy adopt")}};
}

std::vector<std::string> warnings_of(const Policy& pack) {
  std::vector<std::string> notes;
  for (const auto& finding : check_policy(pack))
    if (finding.severity == Finding::Severity::warning) notes.push_back(fmt::format("warning: {}; {}", finding.what, finding.mend));
  return notes;
}

namespace {

/// Those roles of the pack that act, and that nobody will hold.
std::vector<std::string> unheld_roles(const Office& office, const Policy& pack, Date day) {
  std::vector<std::string> unheld;
  for (const auto& row : pack.roles)
    for (const auto& role : row.roles)
      if (office.holders({role}, day).empty() && std::find(unheld.begin(), unheld.end(), role) == unheld.end()) unheld.push_back(role);
  return unheld;
}

}  // namespace

std::vector<std::string> notes_on_adoption(const Office& office, const Policy& pack, Date from, const Now& now) {
  auto notes = warnings_of(pack);
  if (from < now.today)
    notes.push_back(fmt::format("note: {} has passed; what was decided since then keeps the policy that it was made under", from.words()));
  if (const auto nation = nation_of(pack.nation); nation && *nation != office.nation)
    notes.push_back(fmt::format("note: the policy is made for {}; this register counts the working days of {}", pack.nation, word(office.nation)));
  if (const auto unheld = unheld_roles(office, pack, std::max(from, now.today)); !unheld.empty())
    notes.push_back(fmt::format("note: nobody holds {} then: regard officer grant ID --role {} --from {}", quoted_list(unheld), unheld.front(), std::max(from, now.today).iso()));
  if (const auto open = to_be_set(pack); open.settings > 0)
    notes.push_back(fmt::format("note: {} of its {} settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT",
                                open.settings, open.of));
  return notes;
}

namespace {

const Field& setting_named(const std::string& key) {
  const auto& fields = Described<Policy>::fields();
  const std::string name = key.substr(0, key.find('.'));
  if (const Field* field = find_field(fields, name)) return *field;
  std::vector<std::string> names;
  for (const auto& field : fields) names.emplace_back(field.name);
  const auto near = nearest(name, names);
  throw Refusal(Rule::pack_settings_are_known, fmt::format("'{}' is not a setting{}", visible(name), near.empty() ? "" : fmt::format("; did you mean '{}'?", near)),
                "'regard policy show' lists every setting");
}

bool has_parts(const Type& type) { return type.keyed || (type.fields && !type.many); }

std::string said(const Tree* setting, std::string_view key) {
  const Tree* found = setting ? setting->find(key) : nullptr;
  return found ? found->scalar : std::string{};
}

Tree with_source(Tree value, std::string source, std::string grade) {
  Tree setting = Tree::map();
  setting.set("value", std::move(value));
  setting.set("source", Tree::text(std::move(source)));
  setting.set("grade", Tree::word(std::move(grade)));
  return setting;
}

/// One setting of a pack as it is after `typed`.
Tree changed(const Tree* before, const TypedSetting& typed, const std::string& authority) {
  const auto dot = typed.key.find('.');
  if (dot == std::string::npos) return with_source(typed.value, authority, "T");
  const auto& field = setting_named(typed.key);
  require(Rule::pack_settings_are_known, has_parts(field.type), fmt::format("'{}' has no parts", field.name), fmt::format("give {}=VALUE", field.name));
  const std::string part = typed.key.substr(dot + 1);
  const Tree* value = before ? before->find("value") : nullptr;
  Tree map = value && value->is_map() ? *value : Tree::map();
  map.set(part, typed.value);
  if (!value || said(before, "source") == authority) return with_source(std::move(map), authority, "T");
  return with_source(std::move(map), fmt::format("{}; {}: {}", said(before, "source"), part, authority), said(before, "grade"));
}

}  // namespace

Tree next_version_of_pack(const Tree& pack, int version, const std::vector<TypedSetting>& settings, const std::string& authority) {
  Tree next = pack;
  next.set("version", Tree::integer(version));
  const Tree* there = pack.find("settings");
  Tree all = there ? *there : Tree::map();
  for (const auto& typed : settings) {
    const std::string name(setting_named(typed.key).name);
    Tree setting = changed(all.find(name), typed, authority);
    all.set(name, std::move(setting));
  }
  next.set("settings", std::move(all));
  return next;
}

Tree typed_plainly(const std::string& key, const std::string& value) {
  const Field& field = setting_named(key);
  const bool is_part = key.find('.') != std::string::npos;
  const bool digits = !value.empty() && value.size() < 10 && value.find_first_not_of("0123456789") == std::string::npos;
  if ((field.type.form == Form::integer || is_part) && digits) return Tree::integer(std::stoi(value));
  if ((field.type.form == Form::boolean || is_part) && (value == "true" || value == "false")) return Tree::boolean(value == "true");
  return Tree::text(value);
}

ToBeSet to_be_set(const Policy& policy) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> matter = {{
      {"warning_stages", "who warns"},
      {"roles.propose", "who proposes"},
      {"roles.approve", "who approves"},
      {"roles.review", "who reviews"},
      {"roles.appeal", "who hears appeals"},
      {"warning_expires_months", "when a warning lapses"},
      {"first_review_within_months", "when the first review comes"},
      {"later_reviews_within_months", "when later reviews come"},
      {"longest_months", "the longest that a restriction lasts"},
      {"immediate_lapse_working_days", "when an immediate restriction lapses"},
      {"appeal_window_working_days", "the time to appeal"},
      {"appeal.to", "where an appeal goes"},
      {"appeal.decide_within_working_days", "when an appeal is answered"},
  }};
  ToBeSet open;
  open.of = static_cast<int>(Described<Policy>::fields().size());
  for (const auto& name : policy.unset) open.settings += name.find('.') == std::string::npos ? 1 : 0;
  std::vector<std::string> words;
  for (const auto& [key, meaning] : matter)
    if (policy.is_general_packs(key)) {
      open.that_matter.emplace_back(key);
      words.emplace_back(meaning);
    }
  open.in_words = join(words, ", ");
  return open;
}

}  // namespace regard
