#include "regard/present/reminder.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/duty_words.hpp"
#include "regard/core/text.hpp"
#include "regard/present/mustache.hpp"

namespace regard::present {

namespace {

using Lines = std::vector<std::string>;

std::string counted(int n, std::string_view one) { return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s"); }

/// One duty in words.
struct Item {
  bool is_overdue;
  std::string when;  // "3 days late", "today", "9 days left"
  std::string what;
  std::string of_case;
  std::string day;
  Lines notes;
  std::string command;
};

/// A part of the mail: what is the reader's, or somebody else's.
struct Section {
  std::string heading;
  std::vector<Item> items;
};

std::string when_words(const Duty& duty, Date today) {
  const int days = days_left(duty, today);
  return days < 0 ? counted(-days, "day") + " late" : days == 0 ? "today" : counted(days, "day") + " left";
}

Item item_of(const ToldDuty& told, std::string_view officer, Date today) {
  const Duty& duty = told.duty;
  // A list of the reader's own would not show what is somebody else's.
  const auto for_whom = told.late_working_days == 0 ? officer : std::string_view(duty.owner).substr(duty.owner.starts_with("role:") ? 5 : 0);
  Item item{duty.due_on < today, when_words(duty, today), std::string(discreet_words(duty)), duty.case_id, duty.due_on.words(), {}, discreet_command(duty, for_whom)};
  for (const auto& ends : told.ends) item.notes.push_back(ending_words(ends));
  if (told.ends.empty()) item.notes.emplace_back(duty.duty == "evidence-to-keep" ? "its holder deletes it unless they are asked to keep it" : "nothing happens by itself");
  if (!duty.left.empty()) item.notes.push_back(fmt::format("passed on from '{}', who has left", visible(one_line(duty.left))));
  if (told.late_working_days > 0) item.notes.push_back(fmt::format("{} late: told to you as well", counted(told.late_working_days, "working day")));
  return item;
}

Section section_of(std::string heading, const std::vector<ToldDuty>& duties, std::string_view officer, Date today) {
  Section section{std::move(heading), {}};
  for (const auto& each : duties) section.items.push_back(item_of(each, officer, today));
  return section;
}

std::vector<Section> sections_of(const Told& told, const ReminderHead& head) {
  std::vector<Section> list;
  if (!told.duties.empty()) list.push_back(section_of({}, told.duties, told.officer, head.today));
  for (const auto& other : told.instead)
    list.push_back(section_of(fmt::format("These are for '{}', whose e-mail is no address that a mail can go to: pass them on.", other.officer), other.duties, other.officer, head.today));
  return list;
}

/// What the reader must know before they rely on the rest.
Lines cautions(const ReminderHead& head) {
  Lines list;
  if (head.unreadable > 0)
    list.push_back(fmt::format("This list is incomplete: {} could not be read. 'regard check' says which, and why.", counted(head.unreadable, "record")));
  if (!head.fetched.empty()) list.push_back(fmt::format("This list may be out of date; {}.", head.fetched));
  if (head.demo) list.emplace_back("DEMONSTRATION: this register is of fictional people.");
  return list;
}

std::string more_words(const Told& told, const ReminderHead& head) {
  Lines counts;
  if (told.more_overdue > 0) counts.push_back(fmt::format("{} more overdue", told.more_overdue));
  if (told.more_due > 0) counts.push_back(fmt::format("{} more within {}", told.more_due, head.within));
  return counts.empty() ? "" : fmt::format("{}: {} --for {}", join(counts, " and "), head.list, told.officer);
}

/// Said where there is no duty to be told of.
std::string nothing_words(const Told& told, const ReminderHead& head) {
  if (!told.is_empty()) return {};
  if (head.unreadable > 0 || !head.fetched.empty()) return "Nothing else to tell you today.";
  return told.more_overdue + told.more_due > 0 ? "Nothing new today." : "Nothing due.";
}

std::string read_words(const ReminderHead& head) {
  const auto missing = head.unreadable > 0 ? fmt::format("; {} could not be read", head.unreadable) : "";
  return fmt::format("{} read{}", head.read, missing);
}

std::string subject_of(const Told& told, const ReminderHead& head) {
  int due = 0, overdue = 0;
  Date nearest, since;
  const auto count = [&](const std::vector<ToldDuty>& duties) {
    for (const auto& each : duties) {
      const Date day = each.duty.due_on;
      const bool is_late = day < head.today;
      ++(is_late ? overdue : due);
      Date& first = is_late ? since : nearest;
      if (!first || day < first) first = day;
    }
  };
  count(told.duties);
  for (const auto& other : told.instead) count(other.duties);
  if (due > 0) {
    const auto late = overdue > 0 ? fmt::format("; {} overdue", overdue) : "";
    return fmt::format("{} due, {}on {}{}", counted(due, "thing"), due == 1 ? "" : "the first ", nearest.words(), late);
  }
  if (overdue > 0) return fmt::format("{} overdue, {}since {}", counted(overdue, "thing"), overdue == 1 ? "" : "the first ", since.words());
  if (head.unreadable > 0) return "The list of what is due is incomplete";
  if (!head.fetched.empty()) return "The list of what is due may be out of date";
  return told.more_overdue + told.more_due > 0 ? "Nothing new today" : "Nothing due";
}

std::string due_words(const Item& item) { return fmt::format("{} {}", item.is_overdue ? "was due on" : "due on", item.day); }

// -- as text ------------------------------------------------------------------------------------------------

constexpr std::size_t text_columns = 78;

std::string paragraph(std::string_view words) {
  return join(wrap(words, text_columns), "\n") + "\n";
}

std::string text_of(const Item& item) {
  const auto due = fmt::format("{}{}", item.of_case.empty() ? "" : item.of_case + ", ", due_words(item));
  std::string text = fmt::format("{}{}: {}\n    {}\n", item.is_overdue ? "OVERDUE, " : "", item.when, item.what, due);
  for (const auto& note : item.notes) text += fmt::format("    {}\n", note);
  return text + fmt::format("    {}\n\n", item.command);  // never folded: it is copied
}

std::string text_of(const std::vector<Section>& sections) {
  std::string text;
  for (const auto& section : sections) {
    if (!section.heading.empty()) text += paragraph(section.heading) + "\n";
    for (const auto& item : section.items) text += text_of(item);
  }
  return text;
}

std::string text_of(const Told& told, const ReminderHead& head, const std::vector<Section>& sections) {
  std::string text;
  for (const auto& line : cautions(head)) text += paragraph(line);
  if (!text.empty()) text += "\n";
  if (const auto nothing = nothing_words(told, head); !nothing.empty()) text += nothing + "\n\n";
  text += text_of(sections);
  if (const auto more = more_words(told, head); !more.empty()) text += more + "\n";
  return text + read_words(head) + "\n";
}

/// Neither how much was read nor how old it is; a mail without a duty is one thing, and so is each number of records that are missing.
Lines things_of(const std::vector<Section>& sections, const ReminderHead& head, const std::string& subject) {
  Lines list;
  for (const auto& section : sections)
    for (const auto& item : section.items) list.push_back(section.heading + text_of(item));
  if (list.empty()) list.push_back(subject);
  if (head.unreadable > 0) list.push_back(fmt::format("{} unreadable", head.unreadable));
  return list;
}

// -- as a page ----------------------------------------------------------------------------------------------

constexpr std::string_view style =
    "body { margin: 1rem; background: #fff; color: #000; font-family: Arial, Helvetica, sans-serif; line-height: 1.4; }\n"
    "table { border-collapse: collapse; margin: 0 0 1rem; max-width: 60rem; }\n"
    "caption { text-align: left; font-weight: bold; padding: 0 0 .5rem; }\n"
    "th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }\n"
    "tbody th { font-weight: normal; }\n"
    "p { margin: 0 0 .8rem; }\n"
    "code { font-family: monospace; font-size: .9em; overflow-wrap: anywhere; }\n";

/// Three columns, so that it can be read on a telephone.
std::string html_of(const Item& item) {
  std::string how = item.of_case.empty() ? "" : escape_html(item.of_case) + "<br>";
  for (const auto& note : item.notes) how += escape_html(note) + "<br>";
  return fmt::format("<tr>\n<td>{}<br>{}</td>\n<th scope=\"row\">{}</th>\n<td>{}<code>{}</code></td>\n</tr>\n",
                     item.is_overdue ? fmt::format("<strong>Overdue, {}</strong>", item.when) : item.when, due_words(item), escape_html(item.what), how,
                     escape_html(item.command));
}

std::string html_of(const Section& section) {
  std::string html = fmt::format("<table>\n<caption>{}</caption>\n<thead>\n<tr>", section.heading.empty() ? "What you are told of today" : escape_html(section.heading));
  for (const auto* column : {"When", "What", "Case, and how it is done"}) html += fmt::format("<th scope=\"col\">{}</th>", column);
  html += "</tr>\n</thead>\n<tbody>\n";
  for (const auto& item : section.items) html += html_of(item);
  return html + "</tbody>\n</table>\n";
}

std::string html_of(const Told& told, const ReminderHead& head, const std::vector<Section>& sections, const std::string& subject) {
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
      escape_html(subject), style);
  for (const auto& line : cautions(head)) html += fmt::format("<p><strong>{}</strong></p>\n", escape_html(line));
  if (const auto nothing = nothing_words(told, head); !nothing.empty()) html += fmt::format("<p>{}</p>\n", nothing);
  for (const auto& section : sections) html += html_of(section);
  if (const auto more = more_words(told, head); !more.empty()) html += fmt::format("<p>{}</p>\n", escape_html(more));
  return html + fmt::format("<p>{}</p>\n</body>\n</html>\n", escape_html(read_words(head)));
}

}  // namespace

ReminderWords reminder_words(const Told& told, const ReminderHead& head) {
  const auto sections = sections_of(told, head);
  const auto subject = subject_of(told, head);
  return {subject, text_of(told, head, sections), html_of(told, head, sections, subject), things_of(sections, head, subject)};
}

}  // namespace regard::present
