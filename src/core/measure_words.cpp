// What each measure means, to the person: one plain sentence.
#include "regard/core/measure.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

std::string channel_words(std::string_view channel) {
  if (channel == "email") return "e-mail";
  if (channel == "in-person") return "in person";
  if (channel == "social-media") return "social media";
  if (channel == "web") return "the website";
  return std::string(channel);
}

std::string channel_list(const std::vector<std::string>& channels) {
  std::vector<std::string> words;
  for (const auto& channel : channels) words.push_back(channel_words(channel));
  return quoted_list(words);
}

std::string day_list(const std::vector<std::string>& days) {
  static const std::vector<std::pair<std::string_view, std::string_view>> names = {
      {"mon", "Monday"}, {"tue", "Tuesday"},  {"wed", "Wednesday"}, {"thu", "Thursday"},
      {"fri", "Friday"}, {"sat", "Saturday"}, {"sun", "Sunday"}};
  std::vector<std::string> words;
  for (const auto& day : days)
    for (const auto& [short_name, name] : names)
      if (day == short_name) words.emplace_back(name);
  return quoted_list(words);
}

std::string counted(int n, std::string_view one) { return n == 1 ? fmt::format("1 {}", one) : fmt::format("{} {}s", n, one); }

/// The words of `reach` as a sentence of its own, or nothing.
std::string reached(const Measure& m) {
  const std::string reach = one_line(m.reach);
  return reach.empty() ? "" : fmt::format(" {}{}", reach, reach.ends_with('.') ? "" : ".");
}

using Say = std::string (*)(const Measure&);
const std::vector<std::pair<std::string_view, Say>>& sentences() {
  static const std::vector<std::pair<std::string_view, Say>> list = {
      {"single-point-of-contact", [](const Measure& m) { return fmt::format("Please contact only {}.{} If they are away, contact {}.", m.contact, reached(m), m.deputy); }},
      {"named-contacts", [](const Measure& m) { return fmt::format("Please contact only {}.{}", quoted_list(m.contacts), reached(m)); }},
      {"channel-only", [](const Measure& m) { return fmt::format("Please contact us only by these ways: {}.", channel_list(m.channels)); }},
      {"channel-closed", [](const Measure& m) { return fmt::format("We will not take contact from you by these ways: {}.", channel_list(m.channels)); }},
      {"call-times", [](const Measure& m) { return fmt::format("Please telephone only on {}, between {} and {}.", day_list(m.days), m.from, m.to); }},
      {"call-length", [](const Measure& m) { return fmt::format("We will end each telephone call after {}.", counted(m.minutes, "minute")); }},
      {"meeting-length", [](const Measure& m) { return fmt::format("We will end each meeting after {}.", counted(m.minutes, "minute")); }},
      {"contact-frequency", [](const Measure& m) { return fmt::format("Please contact us no more than {} a {}.", counted(m.times, "time"), m.per); }},
      {"appointment-only", [](const Measure& m) { return fmt::format("Please visit us only when you have an appointment.{}", reached(m)); }},
      {"witness-present", [](const Measure&) { return std::string("A second officer will be present when we meet you."); }},
      {"premises-ban", [](const Measure& m) { return fmt::format("Please do not enter {}.", quoted_list(m.premises)); }},
      {"subject-closed", [](const Measure& m) { return fmt::format("We have finished with this matter and will not discuss it further: {}.", one_line(m.subject)); }},
      {"file-without-reply", [](const Measure& m) { return fmt::format("{} will read what you send{} and file it. You will have a reply only if it tells us something new, or if somebody may be at risk.", m.reader, m.subject.empty() ? "" : fmt::format(" about {}", one_line(m.subject))); }},
      {"one-response", [](const Measure&) { return std::string("We will reply once to each matter, however many people you write to."); }},
      {"issues-per-period", [](const Measure& m) { return fmt::format("Please raise no more than {} a {}.", counted(m.issues, "matter"), m.per); }},
      {"divert-email", [](const Measure& m) { return fmt::format("Your e-mails to any council address will go to {}.", m.to); }},
      {"voicemail", [](const Measure& m) { return fmt::format("Your calls will go to voicemail. We will listen to your messages.{}", reached(m)); }},
      {"withhold-staff-names", [](const Measure&) { return std::string("We will give you the posts of the people you deal with, not their names."); }},
      {"representative-only", [](const Measure& m) { return fmt::format("Please contact us through {}.{}", m.representative, reached(m)); }},
      {"social-media-block", [](const Measure&) { return std::string("You will not be able to post on our social media accounts. You can still read them."); }},
      {"discretionary-service-limit", [](const Measure& m) { return fmt::format("We will not provide this service to you for now: {}.", m.service); }},
      {"behaviour-agreement", [](const Measure& m) { return fmt::format("We ask you to agree with us how we will deal with each other{}.", m.subject.empty() ? "" : ": " + one_line(m.subject)); }},
  };
  return list;
}

}  // namespace

std::string sentence_for(const Measure& measure) {
  for (const auto& [slug, say] : sentences())
    if (slug == measure.measure) return say(measure);
  return {};
}

}  // namespace regard
