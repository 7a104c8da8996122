#include "regard/core/office.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "regard/core/text.hpp"

namespace regard {

Office::Office(std::string council_name, Nation of_nation, bool is_demo, std::vector<Record> facts,
               std::vector<Policy> packs)
    : council(std::move(council_name)), nation(of_nation), demo(is_demo), records(std::move(facts)),
      policies(std::move(packs)) {
  fold_details();
}

void Office::fold_details() {
  details_ = {};
  const auto& fields = Described<Details>::fields();
  for (const auto& held : all_of<Details>(records))
    for (const auto& field : fields)
      if (field.given(&*held)) {
        // A later fact replaces all values of a repeated key, so the old ones are cleared first.
        Reading reading;
        if (field.type.many) {
          if (field.name == "service") details_.service.clear();
          if (field.name == "closure") details_.closure.clear();
          if (field.name == "election") details_.election.clear();
        }
        field.put(&details_, field.get(&*held), reading);
      }
}

const Record* Office::record(std::string_view id) const {
  const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.first().header.id == id; });
  return found == records.end() ? nullptr : &*found;
}

std::vector<const Fact*> Office::details_from() const {
  const auto all = all_of<Details>(records);
  std::vector<const Fact*> from;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& fields = Described<Details>::fields();
    const bool gives_one = std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
      const auto given_later = [&](const Held<Details>& later) { return field.given(&*later); };
      return field.given(&*all[i]) && std::none_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(), given_later);
    });
    if (gives_one) from.push_back(all[i].fact);
  }
  return from;
}

Held<Officer> Office::officer(std::string_view id) const {
  for (const auto& held : officers())
    if (held->officer == id) return held;
  return {};
}

Held<Officer> Office::officer_by_email(std::string_view email) const {
  for (const auto& held : officers())
    if (!email.empty() && lower_ascii(held->email) == lower_ascii(email)) return held;
  return {};
}

bool Office::in_post(std::string_view id, Date day) const {
  const auto held = officer(id);
  if (!held || day < held->from) return false;
  for (const auto& end : all_of<Revocation>(records))
    if (end->ends && end->officer == id && end->revoked_on <= day && held->from <= end->revoked_on) return false;
  return true;
}

std::vector<Held<Grant>> Office::grants(std::string_view id, Date day) const {
  std::vector<Held<Grant>> list;
  const auto revocations = all_of<Revocation>(records);
  for (const auto& grant : all_of<Grant>(records)) {
    if (grant->officer != id || day < grant->from || (grant->until && grant->until < day)) continue;
    const bool revoked = std::any_of(revocations.begin(), revocations.end(), [&](const auto& end) {
      return end->about.id == grant.id() && end->revoked_on <= day;
    });
    if (!revoked) list.push_back(grant);
  }
  return list;
}

bool Office::holds(std::string_view id, std::string_view role, Date day, std::string_view service) const {
  if (!in_post(id, day)) return false;
  const auto list = grants(id, day);
  return std::any_of(list.begin(), list.end(), [&](const auto& grant) {
    return grant->role == role &&
           (grant->service.empty() || service.empty() || lower_ascii(grant->service) == lower_ascii(service));
  });
}

bool Office::holds_any(std::string_view id, const std::vector<std::string>& roles, Date day,
                       std::string_view service) const {
  return std::any_of(roles.begin(), roles.end(), [&](const auto& role) { return holds(id, role, day, service); });
}

bool Office::held_then(const std::vector<std::string>& roles, std::string_view id, Instant at) const {
  const Date day = uk_day(at);
  if (holds_any(id, roles, day)) return true;
  Office then(council, nation, demo, {}, {});
  std::copy_if(records.begin(), records.end(), std::back_inserter(then.records),
               [&](const Record& record) { return record.first().recorded.at <= at; });
  return then.holds_any(id, roles, day);
}

std::vector<std::string> Office::holders(const std::vector<std::string>& roles, Date day,
                                         std::string_view service) const {
  std::vector<std::string> list;
  for (const auto& held : officers())
    if (holds_any(held->officer, roles, day, service)) list.push_back(held->officer);
  std::sort(list.begin(), list.end());
  return list;
}

const CouncilService* Office::service(std::string_view name) const {
  for (const auto& service : details_.service)
    if (lower_ascii(service.name) == lower_ascii(name)) return &service;
  return nullptr;
}

bool Office::has_service(std::string_view name) const { return service(name) != nullptr; }

namespace {

PolicyPin pinned_by(const Adoption& adoption) { return {adoption.pack, adoption.version_adopted, adoption.sha256}; }

}  // namespace

Held<Adoption> Office::adoption(Date day) const {
  const auto all = all_of<Adoption>(records);
  const auto comes_after = [&](const Held<Adoption>& later, const Held<Adoption>& earlier) {
    if (later->from != earlier->from) return earlier->from < later->from;
    if (later.fact->recorded.at != earlier.fact->recorded.at) return earlier.fact->recorded.at < later.fact->recorded.at;
    auto at = later;
    for (std::size_t steps = 0; steps < all.size() && at && !at->follows.id.empty(); ++steps) {
      if (at->follows.id == earlier.id()) return true;
      const auto next = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id() == at->follows.id; });
      at = next == all.end() ? Held<Adoption>{} : *next;
    }
    return false;
  };
  Held<Adoption> in_force;
  for (const auto& adoption : all)
    if (adoption->from <= day && policy(pinned_by(*adoption)) && (!in_force || comes_after(adoption, in_force))) in_force = adoption;
  return in_force;
}

const Policy* Office::policy(Date day) const {
  const auto in_force = adoption(day);
  return in_force ? policy(pinned_by(*in_force)) : nullptr;
}

const Policy* Office::policy(const PolicyPin& pin) const {
  for (const auto& policy : policies)
    if (policy.pin() == pin) return &policy;
  return nullptr;
}

WorkingDays Office::working_days() const {
  std::vector<Closure> closed;
  for (const auto& days : details_.closure) closed.push_back({days.first, days.last});
  return WorkingDays(nation, std::move(closed));
}

std::string Office::post_of(std::string_view words) const {
  const auto held = officer(words);
  return held ? held->post : std::string(words);
}

void require_in_post(const Office& office, std::string_view id, Date day) {
  const auto held = office.officer(id);
  std::vector<std::string> ids;
  for (const auto& officer : office.officers()) ids.push_back(officer->officer);
  const auto near = nearest(id, ids);
  require(Rule::officer_is_known, static_cast<bool>(held), fmt::format("'{}' is not an officer of this register", visible(id)),
          near.empty() ? "'regard officer list' shows who is; the registrar adds one with 'regard officer add'"
                       : fmt::format("did you mean '{}'? 'regard officer list' shows who is", near));
  require(Rule::officer_is_in_post, office.in_post(id, day), fmt::format("'{}' is not in post on {}", id, day.words()),
          "somebody in post has to do this; 'regard officer list' shows who is");
}

void require_role(const Office& office, const Policy& policy, std::string_view id, std::string_view act, Date day,
                  std::string_view service) {
  const auto& roles = policy.roles_for(act);
  const auto holders = office.holders(roles, day, service);
  require(Rule::role_is_held, office.holds_any(id, roles, day, service),
          fmt::format("'{}' does not hold a role that may do this ({})", id, either_of(roles)),
          holders.empty() ? fmt::format("nobody holds it yet; the registrar grants it with 'regard officer grant ID --role {}'",
                                        roles.empty() ? "ROLE" : roles.front())
                          : fmt::format("it may be done by {}", either_of(holders)));
}

void require_registrar(const Office& office, std::string_view id, Date day) {
  require_in_post(office, id, day);
  require(Rule::role_is_held, office.holds(id, registrar_role, day), fmt::format("'{}' does not keep this register", id),
          fmt::format("the registrar does this: {}", quoted_list(office.holders({std::string(registrar_role)}, day))));
}

const Policy& require_policy(const Office& office, Date day) {
  const Policy* policy = office.policy(day);
  require(Rule::policy_is_adopted, policy != nullptr, fmt::format("no policy is in force on {}", day.words()),
          "a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it");
  return *policy;
}

void require_service(const Office& office, std::string_view name) {
  if (name.empty() || office.details().service.empty()) return;
  std::vector<std::string> names;
  for (const auto& service : office.details().service) names.push_back(service.name);
  const auto near = nearest(name, names);
  require(Rule::service_is_in_the_register, office.has_service(name),
          fmt::format("'{}' is not a service in this register", visible(name)),
          near.empty() ? fmt::format("its services are {}", quoted_list(names)) : fmt::format("did you mean '{}'?", near));
}

}  // namespace regard
