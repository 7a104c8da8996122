// regard policy list|show|check
#include <fmt/format.h>
#include <ostream>

#include "findings.hpp"
#include "listing.hpp"
#include "regard/core/policy.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/shipped.hpp"
#include "regard/store/yaml.hpp"
#include "session.hpp"
#include "shipped_packs.hpp"

namespace regard::cli {

namespace {

Tree pack_row(const Policy& policy, const std::string& standing) {
  Tree row = Tree::map();
  row.set("pack", Tree::text(policy.pack));
  row.set("version", Tree::integer(policy.version));
  row.set("title", Tree::text(policy.title));
  row.set("standing", Tree::text(standing));
  return row;
}

int list(Session& session) {
  Listing listing{"policy-list", "policies", {}};
  const Policy* in_force = session.office().policy(session.today());
  for (const auto& adopted : session.office().policies)
    listing.rows.push_back(pack_row(adopted, in_force && in_force->pin() == adopted.pin() ? "in force" : "adopted"));
  for (const auto& pack : shipped_packs()) listing.rows.push_back(pack_row(pack, "ships with the program"));
  listing.columns = {{"pack", "pack"}, {"version", "version"}, {"standing", "standing"}, {"title", "title"}};
  say(session, listing);
  return session.status();
}

std::string words_of(const Tree& value) {
  if (value.is_list()) {
    std::vector<std::string> items;
    for (const auto& item : value.items) items.push_back(item.is_map() ? "(" + words_of(item) + ")" : words_of(item));
    return join(items, ", ");
  }
  if (value.is_map()) {
    std::vector<std::string> items;
    for (const auto& entry : value.entries) items.push_back(entry.key + ": " + words_of(entry.value));
    return join(items, "; ");
  }
  return value.scalar;
}

int show(Session& session) {
  const Tree tree = policy_show(session.policy());
  if (session.json()) {
    session.world.out << present::json(tree);
    return session.status();
  }
  std::vector<present::Row> rows;
  const Tree* sources = tree.find("sources");
  for (const auto& entry : tree.entries) {
    if (entry.key == "schema" || entry.key == "sources") continue;
    const Tree* source = sources ? sources->find(entry.key) : nullptr;
    const Tree* grade = source ? source->find("grade") : nullptr;
    rows.push_back({entry.key, grade ? grade->scalar : "", words_of(entry.value)});
  }
  session.world.out << present::table({"setting", "grade", "value"}, rows, session.width())
                    << "grades: T the text was read, P its beginning, K known but not read, I our own suggestion\n";
  if (!session.unreadable.empty()) say_read(session);
  return session.status();
}

int check(Session& session) {
  const auto name = session.words.one("FILE");
  const auto bytes = session.read_given(name);
  std::vector<Finding> findings;
  const auto read = store::read_yaml(name, bytes);
  for (const auto& problem : read.problems)
    findings.push_back({Rule::record_is_readable, Finding::Severity::error, problem.where, problem.what, problem.mend, problem.excerpt});
  if (findings.empty()) {
    const Policy policy = read_policy(read.tree, general_pack(), findings);
    bool broken = false;
    for (const auto& finding : findings) broken = broken || finding.severity == Finding::Severity::error;
    if (!broken)
      for (auto finding : check_policy(policy)) {
        if (finding.where.source.empty()) finding.where = {name, 1, 1};
        findings.push_back(std::move(finding));
      }
  }
  for (auto& finding : findings)
    if (finding.excerpt.empty() && finding.where.line > 0) finding.excerpt = store::excerpt(bytes, finding.where.line, finding.where.column);
  return say_findings(session, std::move(findings), fmt::format("'{}' can be used", visible(name)));
}

}  // namespace

std::vector<Command> policy_commands() {
  return {
      {"policy", "list", "list the adopted policies, and the packs that ship", {}, nullptr, false, "", {}, &list},
      {"policy", "show", "show the policy in force, with the source of each setting", {}, nullptr, false, "", {}, &show},
      {"policy", "check", "check a policy pack", {{"FILE", "", "", "the pack's file"}}, nullptr, false, "", {}, &check},
  };
}

}  // namespace regard::cli
