// Whether a measure is well formed, what it closes, and whether two can be kept at once.
#include "regard/core/measure.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

bool has(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

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
  const auto has_part = [&](std::string_view part) {
    const auto among = [&](const std::vector<std::string_view>& parts) { return std::find(parts.begin(), parts.end(), part) != parts.end(); };
    return part == "measure" || part == "because" || among(kind->needed) || among(kind->optional);
  };
  for (const auto& field : Described<Measure>::fields())
    if (field.given(&measure) && !has_part(field.name))
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
      if (has(b.channels, channel)) return fmt::format("one allows '{}' and the other closes it", channel);
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
