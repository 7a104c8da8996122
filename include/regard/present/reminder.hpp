// The words of a reminder, as text and as a page. Never a name, a category, a measure, a marker, health or why: mail is
// read on telephones, over shoulders and by whoever fills in for somebody.
#pragma once

#include <string>
#include <vector>

#include "regard/core/reminder.hpp"

namespace regard::present {

struct ReminderHead {
  Date today;
  std::string within;    // "28 days"
  std::string list;      // "regard due": the command whose --for shows the rest
  bool demo = false;
  int unreadable = 0;    // files
  std::string fetched;   // "last fetched 31 days ago: …"; empty where that is no more than a day
  std::string read;      // "41 cases and 380 records"
};

struct ReminderWords {
  std::string subject;  // counts and the nearest day alone
  std::string text;     // prose folded at 78 columns, commands on a line of their own
  std::string html;     // a whole page that needs nothing else
  /// What the officer is told, one thing each, in words that are the same whenever it is said that day.
  std::vector<std::string> things;
};

ReminderWords reminder_words(const Told& told, const ReminderHead& head);

}  // namespace regard::present
