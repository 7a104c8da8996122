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
      {"premises-ban", "Buildings you may not enter", {"premises"}, {}, false, "reception"},
      {"subject-closed", "A matter that is closed", {"subject"}, {}},
      {"file-without-reply", "Letters that are filed without a reply", {"reader"}, {"subject"}},
      {"one-response", "One reply to each matter", {}, {}},
      {"issues-per-period", "How many matters at a time", {"issues", "per"}, {}},
      {"divert-email", "E-mail that goes to one address", {"to"}, {}, true, "mail-gateway"},
      {"voicemail", "Calls that go to voicemail", {}, {"reach"}, true, "telephony"},
      {"withhold-staff-names", "Posts instead of names", {}, {}},
      {"representative-only", "Contact through a representative", {"representative"}, {"reach"}},
      {"social-media-block", "Our social media accounts", {}, {}, true, "social-media"},
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

}  // namespace regard
