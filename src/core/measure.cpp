#include "regard/core/measure.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"

namespace regard {

const std::vector<Field>& Described<Measure>::fields() {
  static const std::vector<Field> list = {
      field<&Measure::measure>("measure", "the kind of measure").from("measure").needed().person_reads(),
      field<&Measure::contact>("contact", "the team, post or officer to contact").person_reads(),
      field<&Measure::deputy>("deputy", "who stands in for them").person_reads(),
      field<&Measure::contacts>("contacts", "the teams, posts or officers to contact").person_reads(),
      field<&Measure::reach>("reach", "their telephone, e-mail, address and hours, as letters print them").person_reads(),
      field<&Measure::channels>("channels", "the channels meant").from("channel").person_reads(),
      field<&Measure::days>("days", "days of the week: mon tue wed thu fri sat sun").as(Form::word).person_reads(),
      field<&Measure::from>("from", "the earliest time, 24-hour").as(Form::time).person_reads(),
      field<&Measure::to>("to", "the latest time, or where it is diverted to").person_reads(),
      field<&Measure::minutes>("minutes", "how long at the most, in minutes").person_reads(),
      field<&Measure::times>("times", "how many times at the most").person_reads(),
      field<&Measure::issues>("issues", "how many matters at the most").person_reads(),
      field<&Measure::per>("per", "in which period: day, week, month").as(Form::word).person_reads(),
      field<&Measure::premises>("premises", "which buildings").person_reads(),
      field<&Measure::subject>("subject", "which matter").person_reads(),
      field<&Measure::reader>("reader", "who reads what is filed").person_reads(),
      field<&Measure::service>("service", "which service").person_reads(),
      field<&Measure::representative>("representative", "who speaks for the person").person_reads(),
      field<&Measure::because>("because", "which conduct this measure answers; the person will read this").person_reads(),
  };
  return list;
}

const std::vector<std::string_view>& all_channels() {
  static const std::vector<std::string_view> list = {"telephone", "email", "post", "in-person", "social-media", "web"};
  return list;
}

const std::vector<MeasureKind>& measure_kinds() {
  static const std::vector<MeasureKind> list = {
      {"single-point-of-contact", "A single point of contact", {"contact", "deputy", "reach"}, {}},
      {"named-contacts", "Named contacts", {"contacts", "reach"}, {}},
      {"channel-only", "Contact by these ways only", {"channels"}, {}},
      {"channel-closed", "Ways of contact that are closed", {"channels"}, {}},
      {"call-times", "Times for telephone calls", {"days", "from", "to"}, {}},
      {"call-length", "Length of telephone calls", {"minutes"}, {}},
      {"meeting-length", "Length of meetings", {"minutes"}, {}},
      {"contact-frequency", "How often you may contact us", {"times", "per"}, {}},
      {"appointment-only", "Visits by appointment", {}, {"reach"}},
      {"witness-present", "A second officer at meetings", {}, {}},
      {"premises-ban", "Buildings you may not enter", {"premises"}, {}},
      {"subject-closed", "A matter that is closed", {"subject"}, {}},
      {"file-without-reply", "Letters that are filed without a reply", {"reader"}, {"subject"}},
      {"one-response", "One reply to each matter", {}, {}},
      {"issues-per-period", "How many matters at a time", {"issues", "per"}, {}},
      {"divert-email", "E-mail that goes to one address", {"to"}, {}, true},
      {"voicemail", "Calls that go to voicemail", {}, {"reach"}, true},
      {"withhold-staff-names", "Posts instead of names", {}, {}},
      {"representative-only", "Contact through a representative", {"representative"}, {"reach"}},
      {"social-media-block", "Our social media accounts", {}, {}, true},
      {"discretionary-service-limit", "A service that we need not provide", {"service"}, {}},
      {"behaviour-agreement", "An agreement on contact", {}, {"subject"}},
  };
  return list;
}

const MeasureKind* measure_kind(std::string_view slug) {
  const auto& list = measure_kinds();
  const auto found = std::find_if(list.begin(), list.end(), [&](const MeasureKind& k) { return k.slug == slug; });
  return found == list.end() ? nullptr : &*found;
}

namespace {

std::vector<std::string_view> parts_of(const MeasureKind& kind) {
  std::vector<std::string_view> parts = kind.needed;
  parts.insert(parts.end(), kind.optional.begin(), kind.optional.end());
  parts.push_back("because");
  return parts;
}

const MeasureKind& kind_typed(std::string_view slug) {
  if (const auto* kind = measure_kind(slug)) return *kind;
  std::vector<std::string> slugs;
  for (const auto& kind : measure_kinds()) slugs.emplace_back(kind.slug);
  const auto near = nearest(slug, slugs);
  throw Error(Error::Kind::usage, fmt::format("'{}' is not a measure", visible(slug)),
              near.empty() ? "'regard policy show' lists the measures" : fmt::format("did you mean '{}'?", near));
}

/// Where the next pair begins: a comma followed by one of the kind's keys and '='.
std::size_t next_pair(std::string_view text, std::size_t from, const std::vector<std::string_view>& keys) {
  for (auto comma = text.find(',', from); comma != std::string_view::npos; comma = text.find(',', comma + 1)) {
    const auto rest = text.substr(comma + 1);
    for (const auto key : keys)
      if (rest.starts_with(key) && rest.substr(key.size()).starts_with('=')) return comma;
  }
  return std::string_view::npos;
}

void put_part(Measure& measure, std::string_view key, std::string_view value) {
  const Field& field = *find_field(Described<Measure>::fields(), key);
  Tree tree = Tree::text(std::string(value));
  if (field.type.many) {
    tree = Tree::list();
    for (const auto& item : split(value, '+')) tree.items.push_back(Tree::text(normal_text(item)));
  }
  Reading reading{true, "a measure", {}};
  field.read(&measure, tree, reading);
  if (!reading.problems.empty())
    throw Error(Error::Kind::usage, fmt::format("{}: {}", key, reading.problems.front().what),
                reading.problems.front().mend);
}

}  // namespace

Measure Measure::typed(std::string_view text) {
  const auto colon = text.find(':');
  const MeasureKind& kind = kind_typed(text.substr(0, colon));
  Measure measure;
  measure.measure = kind.slug;
  if (colon == std::string_view::npos) return measure;
  const auto keys = parts_of(kind);
  std::string_view rest = text.substr(colon + 1);
  while (!rest.empty()) {
    const auto equals = rest.find('=');
    const auto key = rest.substr(0, equals);
    if (equals == std::string_view::npos || std::find(keys.begin(), keys.end(), key) == keys.end())
      throw Error(Error::Kind::usage, fmt::format("'{}' is not a part of '{}'", visible(key), kind.slug),
                  fmt::format("its parts are {}", join({keys.begin(), keys.end()}, ", ")));
    const auto end = next_pair(rest, equals, keys);
    put_part(measure, key, rest.substr(equals + 1, end == std::string_view::npos ? end : end - equals - 1));
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  }
  return measure;
}

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

bool has(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

std::string sentence_for(const Measure& measure) {
  for (const auto& [slug, say] : sentences())
    if (slug == measure.measure) return say(measure);
  return {};
}

std::vector<std::string> channels_closed(const Measure& measure, const std::vector<std::string>& offered) {
  std::vector<std::string> closed;
  for (const auto& channel : offered) {
    if (measure.measure == "channel-closed" && has(measure.channels, channel)) closed.push_back(channel);
    if (measure.measure == "channel-only" && !has(measure.channels, channel)) closed.push_back(channel);
  }
  return closed;
}

namespace {

bool part_given(const Measure& measure, std::string_view part) {
  return find_field(Described<Measure>::fields(), part)->given(&measure);
}

std::string wrong_part(const Measure& m) {
  static const std::vector<std::string_view> days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (const auto& day : m.days)
    if (std::find(days.begin(), days.end(), day) == days.end())
      return fmt::format("'{}' is not a day; write mon, tue, wed, thu, fri, sat or sun", visible(day));
  for (const auto& channel : m.channels) {
    const auto& all = all_channels();
    if (std::find(all.begin(), all.end(), channel) == all.end()) return not_one_of(channel, all);
  }
  if (!m.per.empty() && m.per != "day" && m.per != "week" && m.per != "month")
    return fmt::format("'{}' is not a period; write day, week or month", visible(m.per));
  if (m.measure == "call-times" && !(uk_instant(Date(2026, 1, 1), m.to) && m.from < m.to))
    return fmt::format("the times '{}' to '{}' are not in order; write them as 10:00 and 11:00", m.from, visible(m.to));
  if (m.measure == "divert-email" && m.to.find('@') == std::string::npos)
    return fmt::format("'{}' is not an e-mail address", visible(m.to));
  return {};
}

}  // namespace

std::string ill_formed(const Measure& measure) {
  const MeasureKind* kind = measure_kind(measure.measure);
  if (!kind) return fmt::format("'{}' is not a measure", visible(measure.measure));
  for (const auto part : kind->needed)
    if (!part_given(measure, part)) return fmt::format("'{}' lacks '{}'", measure.measure, part);
  const auto allowed = parts_of(*kind);
  for (const auto& field : Described<Measure>::fields())
    if (field.name != "measure" && field.given(&measure) &&
        std::find(allowed.begin(), allowed.end(), field.name) == allowed.end())
      return fmt::format("'{}' has no '{}'", measure.measure, field.name);
  return wrong_part(measure);
}

namespace {

bool are(const Measure& a, const Measure& b, std::string_view one, std::string_view other) {
  return a.measure == one && b.measure == other;
}

/// What `a` asks that `b` makes impossible; asked both ways round.
std::string clash(const Measure& a, const Measure& b) {
  const auto telephone_closed = [](const Measure& m) {
    return !channels_closed(m, {"telephone"}).empty();
  };
  if (are(a, b, "channel-only", "channel-closed"))
    for (const auto& channel : a.channels)
      if (has(b.channels, channel)) return fmt::format("one allows only {} and the other closes it", channel_words(channel));
  if ((a.measure == "call-times" || a.measure == "call-length" || a.measure == "voicemail") && telephone_closed(b))
    return "one is about telephone calls and the other closes the telephone";
  if ((a.measure == "meeting-length" || a.measure == "appointment-only" || a.measure == "witness-present") &&
      !channels_closed(b, {"in-person"}).empty())
    return "one is about meetings and the other closes contact in person";
  if (a.measure == "divert-email" && !channels_closed(b, {"email"}).empty())
    return "one is about e-mail and the other closes e-mail";
  if (are(a, b, "single-point-of-contact", "named-contacts")) return "one names a single contact and the other several";
  if (are(a, b, "voicemail", "call-times")) return "one sends every call to voicemail and the other gives times for calls";
  if (are(a, b, "single-point-of-contact", "representative-only"))
    return "one asks the person to contact us and the other a representative";
  return {};
}

}  // namespace

std::string contradiction(const Measure& a, const Measure& b) {
  if (a.measure == b.measure && a.measure != "premises-ban" && a.measure != "subject-closed" &&
      a.measure != "discretionary-service-limit" && a.measure != "file-without-reply")
    return "both are of the same kind";
  const auto one_way = clash(a, b);
  return one_way.empty() ? clash(b, a) : one_way;
}

}  // namespace regard
