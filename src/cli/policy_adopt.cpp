// regard policy adopt|set: a policy of the council's own, or the next version of the one it has.
#include <algorithm>
#include <fmt/format.h>

#include "key_values.hpp"
#include "policy.hpp"
#include "regard/core/adoption.hpp"
#include "regard/core/text.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/pack_files.hpp"
#include "regard/store/shipped.hpp"
#include "regard/store/yaml.hpp"
#include "shipped_packs.hpp"

namespace regard::cli {

namespace {

/// A file, or the name of a pack that ships.
std::string bytes_of_pack(Session& session, const std::string& typed) {
  const auto& packs = shipped_packs();
  if (std::any_of(packs.begin(), packs.end(), [&](const Policy& pack) { return pack.pack == typed; }))
    return std::string(store::shipped("policies/" + typed + ".yaml")->bytes);
  return session.read_given(typed);
}

/// A pack of this register's, behind which its own general pack stands.
store::PackRead read_behind(Session& session, const std::string& name, const std::string& bytes) {
  const auto top = store::read_yaml(name, bytes);
  const Tree* pack = top.tree.find("pack");
  if (pack && pack->scalar == store::general_pack_name) return store::read_pack_file(name, bytes, nullptr);
  const Policy general = store::general_pack_of(session.source());
  return store::read_pack_file(name, bytes, &general);
}

Act adopted(Session& session, const store::PackRead& pack, const std::string& bytes, const Adoption& request, const Now& now) {
  Act act{adopt(session.office(), pack.policy, pack.findings, request, now),
          fmt::format("adopted '{}' version {} from {} ({{id}})", pack.policy.pack, pack.policy.version, request.from.words())};
  act.extra.push_back({store::pack_path(pack.policy.pack, pack.policy.version), bytes});
  act.notes = notes_on_adoption(session.office(), pack.policy, request.from, now);
  return act;
}

/// In YAML where it begins as YAML does, else as it stands.
Tree value_typed(const std::string& key, const std::string& text) {
  if (text.empty() || std::string_view("[{\"'").find(text.front()) == std::string_view::npos) return typed_plainly(key, normal_text(text));
  const auto read = store::read_yaml(key, "value: " + text + "\n");
  if (!read.problems.empty())
    throw Error(Error::Kind::usage, fmt::format("{}: {}", visible(key), read.problems.front().what), read.problems.front().mend);
  return *read.tree.find("value");
}

std::vector<TypedSetting> settings_typed(const Words& words) {
  std::vector<TypedSetting> list;
  for (const auto& [key, value] : key_values(words.all("KEY=VALUE"), "longest_months=9, or roles.approve='[head-of-service]'")) {
    require(Rule::everything_needed_is_given, !value.empty(), fmt::format("'{}' has no value", visible(key)), fmt::format("give {}=VALUE", visible(key)));
    list.push_back({key, value_typed(key, value)});
  }
  return list;
}

void require_change(const Policy& before, const Policy& after) {
  Tree old_settings = policy_show(before);
  old_settings.set("version", Tree::integer(after.version));
  require(Rule::correction_changes_something, !(old_settings == policy_show(after)), "nothing has changed", "'regard policy show' shows how it is set");
}

}  // namespace

int adopt_policy(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto name = session.words.one("FILE");
    const auto bytes = bytes_of_pack(session, name);
    return adopted(session, read_behind(session, name, bytes), bytes, session.request<Adoption>(form), now);
  });
}

int set_policy(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto request = session.request<Adoption>(form);
    require_registrar(session.office(), now.officer, now.today);
    const Policy& before = require_policy(session.office(), request.from ? request.from : now.today);
    const auto path = store::pack_path(before.pack, before.version);
    const auto top = store::read_yaml(path, session.source().read(path).value_or(""));
    const int version = store::next_pack_version(session.source(), before.pack);
    const auto bytes = store::write_yaml(next_version_of_pack(top.tree, version, settings_typed(session.words), request.authority));
    auto pack = read_behind(session, path, bytes);
    for (auto& finding : pack.findings) finding.where = {};  // the file is not there yet
    auto act = adopted(session, pack, bytes, request, now);
    require_change(before, pack.policy);
    return act;
  });
}

}  // namespace regard::cli
