#include "regard/present/calendar_feed.hpp"

#include <fmt/format.h>
#include <string_view>

#include "regard/core/duty_words.hpp"
#include "regard/core/text.hpp"

namespace regard::present {

namespace {

constexpr std::size_t octets_in_a_line = 75;

/// A value of type TEXT (RFC 5545, 3.3.11).
std::string escaped(std::string_view text) {
  std::string value;
  for (const char c : visible(text)) {
    if (c == '\n') value += "\\n";
    else if (c == '\\' || c == ';' || c == ',') value += {'\\', c};
    else value += c;
  }
  return value;
}

bool continues_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Lines of at most 75 octets, each but the first begun with a blank; a character is never divided (3.1).
std::string folded(std::string_view line) {
  std::string text;
  for (std::size_t room = octets_in_a_line; line.size() > room; room = octets_in_a_line - 1) {
    std::size_t end = room;
    while (end > 1 && continues_a_character(line[end])) --end;
    text.append(line.substr(0, end)).append("\r\n ");
    line.remove_prefix(end);
  }
  return text.append(line).append("\r\n");
}

std::string in_text(std::string_view name, std::string_view value) { return folded(fmt::format("{}:{}", name, escaped(value))); }

/// "20261122"
std::string basic(Date day) {
  std::string digits;
  for (const char c : day.iso())
    if (c != '-') digits += c;
  return digits;
}

/// "20261122T091500Z"
std::string basic(Instant at) {
  std::string digits;
  for (const char c : at.iso())
    if (c != '-' && c != ':') digits += c;
  return digits;
}

std::string said_of(const FeedHead& head) {
  std::vector<std::string> words;
  if (head.unreadable > 0) words.push_back(fmt::format("incomplete: {} could not be read", head.unreadable == 1 ? "1 record" : fmt::format("{} records", head.unreadable)));
  if (!head.fetched.empty()) words.push_back(head.fetched);
  if (head.demo) words.emplace_back("a demonstration: fictional people");
  return join(words, "; ");
}

/// Names for those who read RFC 7986 and, with X-WR-, for the many who do not.
std::string head_lines(const FeedHead& head) {
  const auto name = head.council + ": what is due";
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//regard//what is due//EN\r\nMETHOD:PUBLISH\r\n";
  for (const auto* property : {"NAME", "X-WR-CALNAME"}) text += in_text(property, name);
  if (const auto said = said_of(head); !said.empty())
    for (const auto* property : {"DESCRIPTION", "X-WR-CALDESC"}) text += in_text(property, said);
  return text;
}

/// RFC 5545 asks for a component, also where nothing is due: a time zone shows nothing.
constexpr std::string_view nothing_due =
    "BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n"
    "END:STANDARD\r\nEND:VTIMEZONE\r\n";

/// What is published has an organizer (RFC 5546, 3.2.1), and here nobody to answer. A day is not a time that somebody is
/// taken: TRANSPARENT.
std::string lines_of(const FeedEvent& event) {
  return "BEGIN:VEVENT\r\n" + folded("UID:" + event.uid) + "DTSTAMP:" + basic(event.stamp) + "\r\nDTSTART;VALUE=DATE:" + basic(event.day) +
         "\r\nDTEND;VALUE=DATE:" + basic(event.day + std::chrono::days(1)) + "\r\n" + in_text("SUMMARY", event.summary) +
         in_text("DESCRIPTION", event.description) + "ORGANIZER:mailto:nobody@regard.invalid\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

}  // namespace

FeedEvent feed_event(const Duty& duty, const std::vector<Ends>& ends, std::string uid, Instant stamp) {
  const std::string whose = duty.owner.starts_with("role:") ? duty.owner.substr(5) : duty.owner;
  std::vector<std::string> lines = {"Whose: " + whose};
  if (!duty.left.empty()) lines.back() += fmt::format(" (passed on from {}, who has left)", duty.left);
  for (const auto& each : ends)
    if (each.ref == duty.ref) lines.push_back("Meanwhile: " + ending_words(each));
  lines.push_back("How: " + discreet_command(duty, whose));
  return {std::move(uid), stamp, duty.due_on, fmt::format("{}{}{}", discreet_words(duty), duty.case_id.empty() ? "" : ", ", duty.case_id), join(lines, "\n")};
}

std::string calendar_feed(const FeedHead& head, const std::vector<FeedEvent>& events) {
  std::string text = head_lines(head);
  if (events.empty()) text += nothing_due;
  for (const auto& event : events) text += lines_of(event);
  return text + "END:VCALENDAR\r\n";
}

}  // namespace regard::present
