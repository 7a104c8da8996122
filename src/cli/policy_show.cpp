// regard policy show
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "listing.hpp"
#include "policy.hpp"
#include "regard/core/adoption.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "shipped_packs.hpp"

namespace regard::cli {

namespace {

std::string words_of(const Tree& value) {
  std::vector<std::string> items;
  if (value.is_list()) {
    for (const auto& item : value.items) items.push_back(item.is_map() ? "(" + words_of(item) + ")" : words_of(item));
    return join(items, ", ");
  }
  if (!value.is_map()) return value.scalar;
  for (const auto& entry : value.entries) items.push_back(entry.key + ": " + words_of(entry.value));
  return join(items, "; ");
}

std::string source_in(const Tree& tree, std::string_view list, const std::string& key, std::string_view what) {
  const Tree* source = tree.find(list) ? tree.find(list)->find(key) : nullptr;
  return source ? source->find(what)->scalar : std::string{};
}

/// Those parts or choices of a setting that are the general pack's.
std::vector<std::string> parts_from_general(const Policy& policy, const std::string& key) {
  std::vector<std::string> parts;
  for (const auto& name : policy.unset)
    if (name.starts_with(key + ".")) parts.push_back(name.substr(key.size() + 1));
  return parts;
}

/// The row of a setting: its grade, and its value with where it comes from. Grade I says by itself that it is ours.
present::Row row_of(const Policy& policy, const Tree& tree, const Entry& setting) {
  const auto& key = setting.key;
  auto words = words_of(setting.value);
  const bool stands_in = std::find(policy.unset.begin(), policy.unset.end(), key) != policy.unset.end();
  if (stands_in) {
    const auto known = source_in(tree, "existence", key, "source");
    if (known.empty()) return {key, "unset", words};
    return {key, "exists", fmt::format("{} [{}]", words, known)};
  }
  if (const auto parts = parts_from_general(policy, key); !parts.empty()) words += fmt::format(" (unset: {})", join(parts, ", "));
  const auto grade = source_in(tree, "sources", key, "grade");
  const auto source = source_in(tree, "sources", key, "source");
  const bool says_more = !source.empty() && source != "our own suggestion" && source != "suggested default";
  return {key, grade, says_more ? fmt::format("{} [{}]", words, source) : words};
}

const Policy& wanted(Session& session) {
  const auto typed = session.words.one("--pack");
  if (typed.empty()) return session.policy();
  return shipped_pack(typed);
}

}  // namespace

int show_policy(Session& session) {
  const Policy& policy = wanted(session);
  const Tree tree = policy_show(policy);
  if (session.json()) {
    session.world.out << present::json(tree);
    return session.status();
  }
  static const std::vector<std::string> not_settings = {"schema", "unset", "not_known", "sources", "existence"};
  std::vector<present::Row> rows;
  for (const auto& entry : tree.entries)
    if (std::find(not_settings.begin(), not_settings.end(), entry.key) == not_settings.end()) rows.push_back(row_of(policy, tree, entry));
  auto& out = session.world.out;
  out << present::table({"setting", "grade", "value"}, rows, session.width())
      << "grades: T the text was read, P its beginning, K known but not read, I our own suggestion\n";
  if (const auto open = to_be_set(policy); open.settings > 0)
    out << fmt::format("unset: to be set by the council, {} of {} settings; what is shown for it is the general pack's, and not the council's\n"
                       "exists: the council has one, and what it says is not known; what is shown is the general pack's\n"
                       "set one: regard policy set KEY=VALUE --from DATE --authority TEXT\n",
                       open.settings, open.of);
  for (const auto& warning : warnings_of(policy)) out << warning << "\n";
  if (!session.unreadable.empty()) say_read(session);
  return session.status();
}

}  // namespace regard::cli
