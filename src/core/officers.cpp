#include "regard/core/officers.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

const Record& record_of(const Office& office, std::string_view id) {
  return *std::find_if(office.records.begin(), office.records.end(), [&](const Record& record) { return record.first().header.id == id; });
}

void require_grant(const Office& office, const Grant& grant, const Now& now) {
  require(Rule::nobody_grants_themselves, grant.officer != now.officer, "nobody grants a role to themselves",
          "another registrar has to");
  const Policy& policy = require_policy(office, std::max(grant.from, now.today));  // a policy to come has roles of its own
  auto roles = policy.all_roles();
  roles.emplace_back(registrar_role);
  require_word(grant.role, roles, "role");
  const bool keeps = office.holds(grant.officer, registrar_role, grant.from);
  require(Rule::registrar_decides_nothing, !keeps || grant.role == registrar_role,
          fmt::format("'{}' keeps this register", grant.officer), "give the role to somebody who does not");
  require(Rule::registrar_decides_nothing, grant.role != registrar_role || office.grants(grant.officer, grant.from).empty() || keeps,
          fmt::format("'{}' holds roles that decide about {}s", grant.officer, policy.person_noun), "revoke them first, or choose somebody else");
  require_service(office, grant.service);
  require(Rule::dates_are_in_order, !grant.until || grant.from <= grant.until, "the role ends before it begins", "give a later --until");
}

}  // namespace

Changes add_officer(const Office& office, const Officer& officer, const std::vector<std::string>& roles, const Now& now) {
  require_registrar(office, now.officer, now.today);
  Officer added = officer;
  if (!added.from) added.from = now.today;
  require(Rule::officer_is_new, !office.officer(added.officer), fmt::format("'{}' is an officer already", added.officer),
          "choose another id; 'regard officer update' changes what is recorded of an officer");
  require(Rule::officer_is_new, Affected{added.officer, {}}.is_officer() && added.officer != registrar_role,
          fmt::format("'{}' is a word of the program", added.officer), "choose another id");
  Changes changes{{new_office_fact(added, now, "officer add")}};
  const bool mixes = roles.size() > 1 && std::find(roles.begin(), roles.end(), registrar_role) != roles.end();
  require(Rule::registrar_decides_nothing, !mixes, "whoever keeps the register holds no other role", "give the registrar's role alone");
  for (const auto& role : roles) {
    Grant grant{added.officer, role, {}, added.from, {}, {}};
    require_grant(office, grant, now);
    changes.facts.push_back(new_office_fact(grant, now, "officer add"));
  }
  return changes;
}

Changes grant_role(const Office& office, const Grant& grant, const Now& now) {
  require_registrar(office, now.officer, now.today);
  Grant made = grant;
  if (!made.from) made.from = now.today;
  require_in_post(office, made.officer, std::max(made.from, now.today));
  require_grant(office, made, now);
  return {{new_office_fact(made, now, "officer grant")}};
}

Changes revoke_role(const Office& office, const std::string& officer, const std::string& role, Date day,
                    const std::string& because, const Now& now) {
  require_registrar(office, now.officer, now.today);
  require(Rule::officer_is_known, static_cast<bool>(office.officer(officer)), fmt::format("'{}' is not an officer of this register", visible(officer)),
          "'regard officer list' shows who is");
  require(Rule::everything_needed_is_given, static_cast<bool>(day) && !because.empty(), "the day or the reason was not given",
          "officer revoke: give --on DATE and --because TEXT");
  Changes changes;
  for (const auto& grant : office.grants(officer, day)) {
    if (grant->role != role) continue;
    changes.facts.push_back(new_office_fact(Revocation{officer, grant.fact->pin(), false, day, because}, now, "officer revoke"));
  }
  require(Rule::grant_is_held, !changes.facts.empty(), fmt::format("'{}' does not hold '{}' on {}", officer, visible(role), day.words()),
          "'regard officer list' shows who holds what");
  return changes;
}

Changes update_officer(const Office& office, const Officer& changed, const Now& now) {
  require_registrar(office, now.officer, now.today);
  const auto held = office.officer(changed.officer);
  require(Rule::officer_is_known, static_cast<bool>(held), fmt::format("'{}' is not an officer of this register", visible(changed.officer)),
          "'regard officer list' shows who is");
  Officer updated = *held;
  std::vector<std::string> names;
  for (const auto& field : Described<Officer>::fields()) {
    if (!field.is_correctable || !field.given(&changed)) continue;
    Reading reading;
    field.put(&updated, field.get(&changed), reading);
    names.emplace_back(field.name);
  }
  require(Rule::correction_changes_something, !(updated == *held), "nothing has changed", "give --name, --post or --email");
  return {{next_version(record_of(office, held.id()), updated, now, {}, fmt::format("changed: {}", quoted_list(names)))}};
}

Changes end_officer(const Office& office, const Revocation& end, const Now& now) {
  require_registrar(office, now.officer, now.today);
  require_in_post(office, end.officer, now.today);
  Revocation made = end;
  made.ends = true;
  auto keepers = office.holders({std::string(registrar_role)}, made.revoked_on ? made.revoked_on : now.today);
  std::erase(keepers, made.officer);
  require(Rule::role_has_a_holder, !keepers.empty(), fmt::format("'{}' is the only one who keeps this register", made.officer),
          "let another registrar be added and take over first");
  return {{new_office_fact(made, now, "officer end")}};
}

Changes set_details(const Office& office, const Details& details, const Now& now) {
  require_registrar(office, now.officer, now.today);
  require(Rule::everything_needed_is_given, !(details == Details{}), "nothing to set was given", "register set KEY=VALUE…");
  return {{new_office_fact(details, now, "register set")}};
}

Changes found_register(const Officer& registrar, const Adoption& adoption, const Now& now) {
  Officer first = registrar;
  if (!first.from) first.from = now.today;
  const Grant grant{first.officer, std::string(registrar_role), {}, first.from, {}, "the founding of this register"};
  return {{new_office_fact(first, now, "init"), new_office_fact(grant, now, "init"), new_office_fact(adoption, now, "init")}};
}

}  // namespace regard
