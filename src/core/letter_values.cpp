// What every letter says: who writes, to whom, under which policy, from which incidents.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/move.hpp"
#include "regard/core/text.hpp"

namespace regard {

void Gather::speaks_from(const Fact& fact) const {
  const Pin pin = fact.pin();
  if (std::find(facts.begin(), facts.end(), pin) == facts.end()) facts.push_back(pin);
}

Held<Officer> Gather::officer(std::string_view id) const {
  const auto held = office.officer(id);
  if (held) speaks_from(*held.fact);
  return held;
}

std::string Gather::post_of(std::string_view words) const {
  const auto held = officer(words);
  return held ? held->post : std::string(words);
}

void Gather::say(std::string_view name, std::string text) const {
  values.set(std::string(name), text.empty() ? Tree::boolean(false) : Tree::text(std::move(text)));
}

void Gather::say_whether(std::string_view name, bool yes) const {
  values.set(std::string(name), Tree::boolean(yes));
}

void Gather::say(std::string_view name, std::string_view each, const std::vector<std::string>& items) const {
  Tree list = Tree::list();
  for (const auto& item : items)
    list.items.emplace_back(Tree::map()).set(std::string(each), Tree::text(item));
  values.set(std::string(name), std::move(list));
}

bool names_withheld(const Office& office, const Case& of_case, const Subject& subject, Date today) {
  const auto withholds = [](const Restriction& r) {
    return !has_ended(r.state) && has_measure(r.measures, "withhold-staff-names");
  };
  if (subject.restriction.proposal && withholds(subject.restriction)) return true;
  const auto all = restrictions_of(office, of_case, today);
  return std::any_of(all.begin(), all.end(),
                     [&](const Restriction& r) { return stands(r.state) && withholds(r); });
}

std::string contact_words(const Office& office, std::string_view officer_or_words, bool with_name) {
  const auto held = office.officer(officer_or_words);
  if (!held) return std::string(officer_or_words);
  return with_name ? fmt::format("{} ({})", held->name, held->post) : fmt::format("the {}", held->post);
}

Measure in_words(const Office& office, const Measure& measure, bool with_names) {
  Measure said = as_read_by(Reader::person, measure);
  const auto name = [&](std::string& contact) {
    if (!contact.empty()) contact = contact_words(office, contact, with_names);
  };
  name(said.contact);
  name(said.deputy);
  for (auto& contact : said.contacts) name(contact);
  if (const auto held = office.officer(said.reader))  // not a contact: never by name
    said.reader = fmt::format("The {}", held->post);
  return said;
}

namespace {

/// In England another ombudsman looks at a landlord's services.
bool concerns_a_landlord(const Gather& g) {
  const auto lets_homes = [&](std::string_view service) {
    const auto* found = g.office.service(service);
    return found && found->landlord;
  };
  const Restriction& r = g.subject.restriction;
  if (lets_homes(g.subject.person->service) || (r.proposal && lets_homes(r.proposal->scope))) return true;
  std::vector<Pin> cites = r.proposal ? r.proposal->cites : std::vector<Pin>{};
  if (g.subject.warning) cites = g.subject.warning->cites;
  if (g.subject.marker.marker) cites = g.subject.marker.marker->cites;
  return std::any_of(cites.begin(), cites.end(), [&](const Pin& pin) {
    const auto incident = g.of_case.find<Incident>(pin.id);
    return incident && lets_homes(incident->service);
  });
}

void gather_details(const Gather& g) {
  const Details details = as_read_by(g.reader(), g.office.details());
  for (const Fact* fact : g.office.details_from()) g.speaks_from(*fact);
  g.say("council", g.office.council);
  g.say("council_address", address_in_line(details.address));
  g.say("council_telephone", one_line(details.telephone));
  g.say("council_email", one_line(details.email));
  g.say("council_website", one_line(details.website));
  g.say("out_of_hours", one_line(details.out_of_hours));
  g.say("safeguarding", one_line(details.safeguarding));
  g.say("policy_link", one_line(details.policy_link));
  g.say("privacy_link", one_line(details.privacy_link));
  g.say("data_protection_officer", address_in_line(details.data_protection_officer));
}

void gather_policy(const Gather& g) {
  const Policy& policy = *g.subject.policy;
  g.say("policy_title", one_line(policy.title));
  g.values.set("policy_version", Tree::integer(policy.version));
  g.say("person_noun", policy.person_noun);
  g.say("restriction_noun", policy.word_for("restriction", "contact restriction"));
  g.say("member_noun", member_word(policy));
  g.say("who_can_help",
        fmt::format("a relative, a friend, an advocate, an advice service or your {}", member_word(policy)));
  g.say("formats", other_formats(g.office.nation));
  Tree list = Tree::list();
  for (const auto& ombudsman : ombudsmen(g.office.nation, concerns_a_landlord(g))) {
    Tree& item = list.items.emplace_back(Tree::map());
    item.set("ombudsman_name", Tree::text(std::string(ombudsman.name)));
    item.set("ombudsman_telephone", Tree::text(std::string(ombudsman.telephone)));
    item.set("ombudsman_website", Tree::text(std::string(ombudsman.website)));
  }
  g.values.set("ombudsmen", std::move(list));
}

/// Who signs: posts always, names where the person may have them.
void gather_signers(const Gather& g) {
  Tree list = Tree::list();
  std::vector<std::string> posts;
  const auto add = [&](const std::string& name, const std::string& post) {
    Tree& item = list.items.emplace_back(Tree::map());
    item.set("signatory_name", name.empty() ? Tree::boolean(false) : Tree::text(name));
    item.set("signatory_post", Tree::text(post));
  };
  for (const auto& id : g.subject.signers) {
    const auto officer = g.officer(id);
    add(officer && g.with_names ? officer->name : "", officer ? officer->post : "");
    if (officer) posts.push_back(fmt::format("the {}", officer->post));
  }
  if (g.subject.still_to_sign) add("", std::string(undecided));
  g.values.set("signatories", std::move(list));
  g.say("decided", posts.empty() || g.subject.still_to_sign
                       ? std::string(undecided)
                       : fmt::format("{}, by {}", g.subject.decided_on.words(), quoted_list(posts)));
}

std::string reference_of(const Gather& g) {
  const Subject& s = g.subject;
  if (s.appeal) return fmt::format("{}/{}", g.of_case.id, s.appeal.id());
  return fmt::format("{}/{}", g.of_case.id, s.restriction.proposal ? s.restriction.id : s.about->header.id);
}

}  // namespace

void gather_council(const Gather& g) {
  const Person person = as_read_by(g.reader(), *g.subject.person);
  if (g.reader() == Reader::person) g.speaks_from(*g.subject.person.fact);
  g.say("person_name", one_line(name_of(person)));
  g.say("person_address_lines", "person_address_line", address_lines(person.address));
  g.say("reference", reference_of(g));
  g.say("letter_date", g.sending.sent_on.words());
  g.say("about_you_alone", "This is about you alone.");
  gather_details(g);
  gather_policy(g);
  gather_signers(g);
}

void gather_incidents(const Gather& g, const std::vector<Pin>& cites) {
  std::vector<Held<Incident>> cited;
  for (const auto& pin : cites)
    if (const auto incident = g.of_case.find<Incident>(pin.id); incident && !was_moved(g.of_case, pin.id)) cited.push_back(incident);
  std::stable_sort(cited.begin(), cited.end(),
                   [](const auto& a, const auto& b) { return a->occurred_on < b->occurred_on; });
  Tree list = Tree::list();
  for (const auto& held : cited) {
    g.speaks_from(*held.fact);
    const Incident incident = as_read_by(g.reader(), *held);
    const auto* category = find_choice(g.subject.policy->categories, incident.category);
    Tree& item = list.items.emplace_back(Tree::map());
    item.set("incident_when", Tree::text(when_words(incident)));
    item.set("incident_how",
             Tree::text(incident.place.empty()
                            ? by_channel(incident.channel)
                            : fmt::format("{}, {}", by_channel(incident.channel), one_line(incident.place))));
    const int counted = held->contacts - held->not_counted.value_or(0);  // requests never count against anybody
    item.set("incident_count", counted > 1 ? Tree::integer(counted) : Tree::boolean(false));
    item.set("incident_summary", Tree::text(sentence(incident.summary)));
    item.set("incident_category", Tree::text(one_line(category ? category->words : incident.category)));
  }
  g.values.set("incidents", std::move(list));
}

namespace {

/// "the Head of Legal Services": the posts of those who hold the role, or the role's own words where nobody does, or many.
std::string posts_of(const Gather& g, const std::string& role) {
  std::vector<std::string> posts;
  for (const auto& id : g.office.holders({role}, g.today))
    if (auto post = fmt::format("the {}", g.post_of(id)); std::find(posts.begin(), posts.end(), post) == posts.end()) posts.push_back(std::move(post));
  if (!posts.empty() && posts.size() < 4) return either_of(posts);
  std::string words = role;
  std::replace(words.begin(), words.end(), '-', ' ');
  return fmt::format("{} {}", posts.empty() ? "the" : "a", words);
}

}  // namespace

std::string deciders(const Gather& g) {
  const Policy& policy = *g.subject.policy;
  const auto asked = approval_asked(policy, g.subject.person->minor);
  std::vector<std::string> who, consulted;
  for (const auto& role : asked.roles) who.push_back(posts_of(g, role));
  for (const auto& role : policy.consultees_for("approve")) consulted.push_back(posts_of(g, role));
  std::string words = asked.each_role ? quoted_list(who) : either_of(who);
  if (asked.each_role && who.size() > 1) words += ", together";
  if (!asked.each_role && asked.need > 1) words = fmt::format("{} people together, each of them {}", asked.need, words);
  return consulted.empty() ? words : fmt::format("{}, after asking {}", words, quoted_list(consulted));
}

void gather_appeal(const Gather& g) {
  const Policy& policy = *g.subject.policy;
  const Details details = as_read_by(g.reader(), g.office.details());
  g.say("appeals_to", one_line(details.appeals_to.empty() ? policy.appeal.to : details.appeals_to));
  g.say("appeals_address", address_in_line(details.appeals_address));
  g.say("appeals_email", one_line(details.appeals_email));
  g.say("appeals_other_ways",
        sentence(details.appeals_other_ways.empty() ? policy.appeal.other_ways : details.appeals_other_ways));
  g.say("appeal_by", g.promised.appeal_by.words());
  g.say("appeal_late", sentence(policy.appeal.late));
  g.say_whether("in_force_during_appeal", policy.in_force_during_appeal.value_or(true));
  g.values.set("appeal_answered_within_working_days",
               policy.appeal.decide_within_working_days > 0
                   ? Tree::integer(policy.appeal.decide_within_working_days)
                   : Tree::boolean(false));
}

}  // namespace regard
