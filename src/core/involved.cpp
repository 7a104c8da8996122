// Letters that reached the person, rulings on appeals, and who had a part in what.
#include <algorithm>

#include "regard/core/incident.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

bool came_back(const Case& of_case, const Held<Letter>& letter) {
  const auto returns = of_case.all<Delivery>();
  return std::any_of(returns.begin(), returns.end(), [&](const auto& d) { return d->about.id == letter.id(); });
}

Held<Letter> letter_sent(const Case& of_case, std::string_view kind, std::string_view about_id) {
  Held<Letter> latest;
  for (const auto& letter : of_case.all<Letter>())
    if (letter->letter == kind && letter->about.id == about_id && !came_back(of_case, letter)) latest = letter;
  return latest;
}

Date deemed_arrival(const Office& office, const Policy& policy, SentBy how, Date sent_on) {
  if (how == SentBy::hand || how == SentBy::collected || how == SentBy::read_aloud) return sent_on;
  return office.working_days().add(sent_on, policy.deemed_working_days(word(how)));
}

Held<Ruling> ruling_on(const Case& of_case, const Held<Appeal>& appeal) {
  for (const auto& ruling : of_case.all<Ruling>())
    if (ruling->about.id == appeal.id() && ruling->outcome != Ruled::none) return ruling;
  return {};
}

Held<Ruling> allocation_of(const Case& of_case, const Held<Appeal>& appeal) {
  Held<Ruling> latest;
  for (const auto& ruling : of_case.all<Ruling>())
    if (ruling->about.id == appeal.id() && ruling->outcome == Ruled::none) latest = ruling;
  return latest;
}

namespace {

void add(std::vector<std::string>& names, const std::string& officer) {
  if (!officer.empty() && std::find(names.begin(), names.end(), officer) == names.end()) names.push_back(officer);
}

/// Whoever decided, of every record of a kind about `about` that was made before `until`.
template <class T>
void add_deciders(const Case& of_case, const std::string& about, Instant until, std::vector<std::string>& names) {
  for (const auto& each : of_case.all<T>())
    if (each->about.id == about && (!until || each.fact->recorded.at < until)) add(names, decider(each));
}

}  // namespace

std::vector<std::string> officers_in(const Case& of_case, const std::vector<Pin>& incidents) {
  std::vector<std::string> names;
  for (const auto& pin : incidents)
    if (const auto incident = of_case.find<Incident>(pin.id)) {
      for (const auto& officer : who_recorded(*of_case.record(pin.id))) add(names, officer);
      for (const auto& affected : incident->affected)
        if (affected.is_officer()) add(names, affected.who);
      for (const auto& said : incident->counter_allegations) add(names, said.officer);
    }
  return names;
}

std::vector<std::string> officers_with_a_part(const Case& of_case, const std::string& about, Instant until) {
  std::vector<std::string> names;
  const auto opened_by = [&](const auto& held) {  // who gave, proposed or wrote it, and who was there when it happened
    add(names, decider(held));
    add(names, held.fact->recorded.by);
    for (const auto& officer : officers_in(of_case, held->cites)) add(names, officer);
  };
  if (const auto proposal = of_case.find<Proposal>(about)) {
    opened_by(proposal);
  } else if (const auto marker = of_case.find<Marker>(about)) {
    opened_by(marker);
  } else if (const auto warning = of_case.find<Warning>(about)) {
    opened_by(warning);
    for (const auto& giver : warning->given_by) add(names, giver);
  } else {
    return names;
  }
  add_deciders<Decision>(of_case, about, until, names);
  for (const auto& consultation : of_case.all<Consultation>())
    if (consultation->about.id == about && (!until || consultation.fact->recorded.at < until)) add(names, consultation.fact->recorded.by);
  add_deciders<Review>(of_case, about, until, names);
  for (const auto& review : of_case.all<Review>())  // what was not kept is evidence there
    for (const auto& pin : review->considered)
      if (const auto breach = of_case.find<Breach>(pin.id); breach && review->about.id == about && (!until || review.fact->recorded.at < until))
        add(names, breach.fact->recorded.by);
  add_deciders<ContactChange>(of_case, about, until, names);
  for (const auto& appeal : of_case.all<Appeal>())
    if (const auto ruling = ruling_on(of_case, appeal); appeal->about.id == about && ruling && (!until || ruling.fact->recorded.at < until))
      add(names, decider(ruling));
  return names;
}

}  // namespace regard
