// regard officer add|grant|revoke|update|end|list, register set
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "key_values.hpp"
#include "listing.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/officers.hpp"
#include "regard/core/text.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

/// The request, once its officer's id is one.
template <class T>
T with_officer(Session& session, const Tree& form) {
  T made = session.request<T>(form);
  if (!is_officer_id(made.officer))
    throw Error(Error::Kind::usage, fmt::format("'{}' is not an officer's id", visible(made.officer)),
                "an id is small letters, digits, dots and hyphens, 32 at most, and begins with a letter");
  return made;
}

int add(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto officer = with_officer<Officer>(session, form);
    Act act{add_officer(session.office(), officer, session.words.all("--role"), now), "added officer {id}"};
    act.id = officer.officer;
    return act;
  });
}

int grant(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto made = with_officer<Grant>(session, form);
    return Act{grant_role(session.office(), made, now), fmt::format("granted '{}' to {} ({{id}})", made.role, made.officer)};
  });
}

int revoke(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto made = with_officer<Revocation>(session, form);
    const auto role = session.words.one("--role");
    return Act{revoke_role(session.office(), made.officer, role, made.revoked_on, made.explanation, now),
               fmt::format("revoked '{}' of {} from {} ({{id}})", role, made.officer, made.revoked_on.words())};
  });
}

int update(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto officer = with_officer<Officer>(session, form);
    Act act{update_officer(session.office(), officer, now), "recorded what has changed about {id}"};
    act.id = officer.officer;
    return act;
  });
}

/// What a leaver still holds: duties, places as a contact, evidence in their name.
std::vector<std::string> holdings(Session& session, const std::string& officer, Date today) {
  std::vector<std::string> notes;
  for (const auto& of_case : session.all_cases()) {
    for (const auto& duty : duties_of(session.office(), of_case, today))
      if (duty.owner == officer) notes.push_back(fmt::format("{} still has: {} of '{}', due on {}", officer, duty.duty, duty.ref, duty.due_on.iso()));
    for (const auto& r : restrictions_of(session.office(), of_case, today))
      for (const auto& measure : r.measures)
        if (!has_ended(r.state) && (measure.contact == officer || measure.deputy == officer || measure.reader == officer))
          notes.push_back(fmt::format("{} is a contact in '{}'", officer, r.id));
    for (const auto& incident : of_case.all<Incident>())
      for (const auto& evidence : incident->evidence)
        if (evidence.held_by == officer || evidence.held_by == session.office().post_of(officer))
          notes.push_back(fmt::format("{} holds evidence of '{}'", officer, incident.id()));
  }
  return notes;
}

int end(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto made = with_officer<Revocation>(session, form);
    const auto notes = holdings(session, made.officer, now.today);
    Act act{end_officer(session.office(), made, now), fmt::format("{{id}} leaves on {}", made.revoked_on.words())};
    act.id = made.officer;
    act.notes = notes;
    return act;
  });
}

int list(Session& session) {
  Listing listing{"officer-list", "officers", {}};
  for (const auto& held : session.office().officers()) {
    Tree row = public_fields(*held.fact, session.names());
    std::vector<std::string> roles;
    for (const auto& granted : session.office().grants(held->officer, session.today()))
      roles.push_back(granted->service.empty() ? granted->role : fmt::format("{} ({})", granted->role, granted->service));
    row.set("post", Tree::text(held->post));
    row.set("roles", Tree::texts(roles));
    row.set("in_post", Tree::boolean(session.office().in_post(held->officer, session.today())));
    listing.rows.push_back(std::move(row));
  }
  std::sort(listing.rows.begin(), listing.rows.end(), [](const Tree& a, const Tree& b) { return cell(a, "officer") < cell(b, "officer"); });
  listing.columns = {{"officer", "officer"}};
  if (session.names()) listing.columns.push_back({"name", "name"});
  listing.columns.push_back({"post", "post"});
  listing.columns.push_back({"in post", "in_post", [](const Tree& row) { return cell(row, "in_post") == "true" ? "yes" : "no"; }});
  listing.columns.push_back({"roles", "roles"});
  say(session, listing);
  return session.status();
}

Details details_of(Session& session, const std::vector<std::pair<std::string, std::string>>& typed) {
  Tree form = Tree::map();
  std::vector<std::string> keys;
  for (const auto& field : Described<Details>::fields()) {
    keys.emplace_back(field.name);
    std::replace(keys.back().begin(), keys.back().end(), '_', '-');
  }
  for (const auto& [key, value] : typed) {
    std::string name = key;
    std::replace(name.begin(), name.end(), '-', '_');
    const Field* field = find_field(Described<Details>::fields(), name);
    if (!field) {
      const auto near = nearest(key, keys);
      throw Error(Error::Kind::usage, fmt::format("'{}' is not a detail of the register", visible(key)),
                  near.empty() ? fmt::format("its details are {}", join(keys, ", ")) : fmt::format("did you mean '{}'?", near));
    }
    Tree text = Tree::text(value);
    text.place.source = key;
    if (!field->type.many) form.set(name, std::move(text));
    else if (Tree* there = form.find(name)) there->items.push_back(std::move(text));
    else form.set(name, Tree::list({std::move(text)}));
  }
  return session.request<Details>(form);
}

int set(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto details = details_of(session, key_values(session.words.all("KEY=VALUE"), "telephone='01234 567890'"));
    if (session.words.has("--file") || session.words.has("--edit")) fill(Described<Details>::fields(), &details, form, "register set");
    return Act{set_details(session.office(), details, now), "recorded {id}: letters and dates follow it from now on"};
  });
}

}  // namespace

std::vector<Command> officer_commands() {
  return {
      {"officer", "add", "add an officer, with roles",
       {{"ID", "officer", "", "the officer's id"},
        {"--name", "name", "NAME", ""},
        {"--post", "post", "TEXT", ""},
        {"--email", "email", "EMAIL", ""},
        {"--role", "", "ROLE", "a role to grant at once", true},
        {"--from", "from", "DATE", "the first day; today where none is given"}},
       &Described<Officer>::fields, true, "", {}, &add},
      {"officer", "grant", "give an officer a role",
       {{"ID", "officer", "", "the officer's id"},
        {"--role", "role", "ROLE", ""},
        {"--service", "service", "SERVICE", ""},
        {"--from", "from", "DATE", "the first day; today where none is given"},
        {"--until", "until", "DATE", ""},
        {"--authority", "authority", "TEXT", ""}},
       &Described<Grant>::fields, true, "", {}, &grant},
      {"officer", "revoke", "end a role of an officer",
       {{"ID", "officer", "", "the officer's id"},
        {"--role", "", "ROLE", "the role"},
        {"--on", "revoked_on", "DATE", ""},
        {"--because", "explanation", "TEXT", ""}},
       &Described<Revocation>::fields, true, "", {}, &revoke},
      {"officer", "update", "record what has changed about an officer",
       {{"ID", "officer", "", "the officer's id"}, {"--name", "name", "NAME", ""}, {"--post", "post", "TEXT", ""}, {"--email", "email", "EMAIL", ""}},
       &Described<Officer>::fields, true, "", {}, &update},
      {"officer", "end", "record that an officer leaves, and list what they hold",
       {{"ID", "officer", "", "the officer's id"}, {"--on", "revoked_on", "DATE", ""}, {"--because", "explanation", "TEXT", ""}},
       &Described<Revocation>::fields, true, "", {}, &end},
      {"officer", "list", "list officers and their roles", {}, nullptr, false, "", {}, &list},
  };
}

std::vector<Command> register_commands() {
  return {{"register", "set", "set what letters say of the council",
           {{"KEY=VALUE", "", "", "a detail, such as telephone='01234 567890'; a key may be repeated", true}},
           &Described<Details>::fields, true, "", {}, &set}};
}

}  // namespace regard::cli
