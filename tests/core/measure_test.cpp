#include "regard/core/measure.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "regard/core/error.hpp"

using namespace regard;

namespace {

/// One well-formed measure of each kind, as typed, and what the person reads.
struct Sentence {
  std::string typed;
  std::string says;
};

const std::vector<Sentence> sentences = {
    {"single-point-of-contact:contact=Customer Relations,deputy=the Complaints Team on 01234 567891,reach=01234 567890, Tuesday or Thursday, 10 to 11",
     "Please contact only Customer Relations. 01234 567890, Tuesday or Thursday, 10 to 11. If they are away, contact the Complaints Team on 01234 567891."},
    {"named-contacts:contacts=Ann Lee, Housing+the Complaints Team+Revenues,reach=01234 567890.",
     "Please contact only Ann Lee, Housing, the Complaints Team and Revenues. 01234 567890."},
    {"channel-only:channels=post+in-person+web", "Please contact us only by these ways: post, in person and the website."},
    {"channel-closed:channels=telephone+email+social-media", "We will not take contact from you by these ways: telephone, e-mail and social media."},
    {"call-times:days=tue+thu,from=10:00,to=11:00", "Please telephone only on Tuesday and Thursday, between 10:00 and 11:00."},
    {"call-length:minutes=15", "We will end each telephone call after 15 minutes."},
    {"meeting-length:minutes=1", "We will end each meeting after 1 minute."},
    {"contact-frequency:times=1,per=week", "Please contact us no more than 1 time a week."},
    {"contact-frequency:times=2,per=month", "Please contact us no more than 2 times a month."},
    {"appointment-only", "Please visit us only when you have an appointment."},
    {"appointment-only:reach=Ring 01234 567890", "Please visit us only when you have an appointment. Ring 01234 567890."},
    {"witness-present", "A second officer will be present when we meet you."},
    {"premises-ban:premises=Central Library, High Street+the Guildhall,because=threats were made there, twice",
     "Please do not enter Central Library, High Street and the Guildhall."},
    {"subject-closed:subject=the hedge at 14 Elm Row", "We have finished with this matter and will not discuss it further: the hedge at 14 Elm Row."},
    {"file-without-reply:reader=The Complaints Team", "The Complaints Team will read what you send and file it. You will have a reply only if it tells us something new, or if somebody may be at risk."},
    {"file-without-reply:reader=The Complaints Team,subject=the hedge", "The Complaints Team will read what you send about the hedge and file it. You will have a reply only if it tells us something new, or if somebody may be at risk."},
    {"one-response", "We will reply once to each matter, however many people you write to."},
    {"issues-per-period:issues=3,per=day", "Please raise no more than 3 matters a day."},
    {"divert-email:to=single@anytown.example", "Your e-mails to any council address will go to single@anytown.example."},
    {"voicemail", "Your calls will go to voicemail. We will listen to your messages."},
    {"voicemail:reach=We ring back within two days", "Your calls will go to voicemail. We will listen to your messages. We ring back within two days."},
    {"withhold-staff-names", "We will give you the posts of the people you deal with, not their names."},
    {"representative-only:representative=Ms Gray of Anytown Advice", "Please contact us through Ms Gray of Anytown Advice."},
    {"social-media-block", "You will not be able to post on our social media accounts. You can still read them."},
    {"discretionary-service-limit:service=Tool hire", "We will not provide this service to you for now: Tool hire."},
    {"behaviour-agreement", "We ask you to agree with us how we will deal with each other."},
    {"behaviour-agreement:subject=calls", "We ask you to agree with us how we will deal with each other: calls."},
};

std::string error_of(const std::string& typed) {
  try {
    Measure::typed(typed);
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::usage);
    return error.what + (error.mend.empty() ? "" : " | " + error.mend);
  }
  return {};
}

std::string wrong(const std::string& typed) { return ill_formed(Measure::typed(typed)); }

/// The fields of a measure that are given, but its kind.
std::set<std::string> parts(const Measure& measure) {
  std::set<std::string> names;
  for (const auto& field : Described<Measure>::fields())
    if (field.name != "measure" && field.given(&measure)) names.emplace(field.name);
  return names;
}

void clear(Measure& measure, std::string_view part) {
  Tree tree = write_fields(Described<Measure>::fields(), &measure);
  std::erase_if(tree.entries, [&](const Entry& entry) { return entry.key == part; });
  Measure without;
  Reading reading;
  read_fields(Described<Measure>::fields(), &without, tree, reading);
  measure = without;
}

std::string clash(const std::string& a, const std::string& b) { return contradiction(Measure::typed(a), Measure::typed(b)); }

}  // namespace

TEST_CASE("what each kind of measure says to the person") {
  std::set<std::string> kinds;
  for (const auto& row : sentences) {
    CAPTURE(row.typed);
    const Measure measure = Measure::typed(row.typed);
    kinds.insert(measure.measure);
    CHECK(sentence_for(measure) == row.says);
    CHECK(ill_formed(measure) == "");
  }
  CHECK(kinds.size() == measure_kinds().size());
  CHECK(measure_kinds().size() == 22);
  CHECK(sentence_for(Measure{}) == "");
}

TEST_CASE("a measure lacks, or has too much, by the name of the part") {
  for (const auto& row : sentences) {
    const Measure whole = Measure::typed(row.typed);
    const auto& kind = *measure_kind(whole.measure);
    for (const auto part : kind.needed) {
      Measure without = whole;
      clear(without, part);
      CAPTURE(row.typed);
      CHECK(ill_formed(without) == "'" + whole.measure + "' lacks '" + std::string(part) + "'");
    }
    for (const auto& field : Described<Measure>::fields()) {
      const bool known = field.name == "measure" || field.name == "because" ||
                         std::find(kind.needed.begin(), kind.needed.end(), field.name) != kind.needed.end() ||
                         std::find(kind.optional.begin(), kind.optional.end(), field.name) != kind.optional.end();
      if (known) continue;
      Measure more = whole;
      Reading reading{true, "a measure", {}};
      field.put(&more, field.type.form == Form::integer ? Tree::integer(3) : Tree::text("mon"), reading);
      REQUIRE(reading.problems.empty());
      CHECK(ill_formed(more) == "'" + whole.measure + "' has no '" + std::string(field.name) + "'");
      CHECK(error_of(whole.measure + ":" + std::string(field.name) + "=3").starts_with("'" + std::string(field.name) + "' is not a part of '" + whole.measure + "' | its parts are "));
    }
  }
  CHECK(ill_formed(Measure{}) == "'' is not a measure");
}

TEST_CASE("parts that are wrong in themselves") {
  CHECK(wrong("call-times:days=tue+tuesday,from=10:00,to=11:00") == "'tuesday' is not a day; write mon, tue, wed, thu, fri, sat or sun");
  CHECK(wrong("call-times:days=tue,from=11:00,to=11:00") == "the times '11:00' to '11:00' are not in order; write them as 10:00 and 11:00");
  CHECK(wrong("call-times:days=tue,from=11:00,to=10:59") == "the times '11:00' to '10:59' are not in order; write them as 10:00 and 11:00");
  CHECK(wrong("call-times:days=tue,from=10:00,to=noon").starts_with("the times '10:00' to 'noon' are not in order"));
  CHECK(wrong("call-times:days=tue,from=10:00,to=25:00").starts_with("the times '10:00' to '25:00' are not in order"));
  CHECK(wrong("call-times:days=tue,from=09:00,to=9:30").starts_with("the times '09:00' to '9:30' are not in order"));
  CHECK(wrong("call-times:days=mon+tue+wed+thu+fri+sat+sun,from=00:00,to=23:59") == "");
  CHECK(wrong("channel-only:channels=phone") == "'phone' is not one of telephone, email, post, in-person, social-media, web");
  CHECK(wrong("channel-closed:channels=post+fax").starts_with("'fax' is not one of telephone, email"));
  CHECK(wrong("contact-frequency:times=2,per=year") == "'year' is not a period; write day, week or month");
  CHECK(wrong("divert-email:to=the post room") == "'the post room' is not an e-mail address");
  CHECK(wrong("call-length:minutes=0") == "'call-length' lacks 'minutes'");
}

TEST_CASE("typing a measure: commas in values, lists with '+', and what cannot be read") {
  const Measure ban = Measure::typed("premises-ban:premises=Central Library, High Street+ the Guildhall ,because=threats, twice, there");
  CHECK(ban.premises == std::vector<std::string>{"Central Library, High Street", "the Guildhall"});
  CHECK(ban.because == "threats, twice, there");
  CHECK(parts(ban) == std::set<std::string>{"premises", "because"});
  // A comma begins a pair only before one of that kind's own keys.
  CHECK(Measure::typed("subject-closed:subject=a, b=c, because we said so, to=nobody").subject == "a, b=c, because we said so, to=nobody");
  CHECK(Measure::typed("subject-closed:subject=the bill,because=it is paid").because == "it is paid");
  CHECK(Measure::typed("subject-closed:subject=the bill, because=it is paid").subject == "the bill, because=it is paid");  // a blank before it: words
  CHECK(Measure::typed("divert-email:to=a@b.example,because=x=y").because == "x=y");
  CHECK(Measure::typed("witness-present").measure == "witness-present");
  CHECK(Measure::typed("witness-present:").measure == "witness-present");
  CHECK(error_of("wittness-present") == "'wittness-present' is not a measure | did you mean 'witness-present'?");
  CHECK(error_of("qqqqqqqqqq") == "'qqqqqqqqqq' is not a measure | 'regard policy show' lists the measures");
  CHECK(error_of("") == "'' is not a measure | 'regard policy show' lists the measures");
  CHECK(error_of("call-length:15") == "'15' is not a part of 'call-length' | its parts are minutes, because");
  CHECK(error_of("call-length:minute=15") == "'minute' is not a part of 'call-length' | its parts are minutes, because");
  CHECK(error_of("call-length:minutes=soon") == "minutes: 'soon' is not a whole number");
  CHECK(error_of("call-length:minutes=-5") == "minutes: '-5' is not a whole number");
  CHECK(error_of("call-length:minutes=15,") == "minutes: '15,' is not a whole number");
  CHECK(error_of("call-length:minutes=") == "minutes: '' is not a whole number");
  CHECK(error_of("call-times:days=Tue,from=10:00,to=11:00").starts_with("days: 'Tue' is not a word of small letters"));
  CHECK(error_of("call-times:days=tue,from=9:30,to=11:00").starts_with("from: '9:30' is not a time of day"));
  CHECK(error_of("subject-closed:subject= ").starts_with("subject: the text is empty"));
  CHECK(error_of("premises-ban:premises=a++b").starts_with("premises: the text is empty"));
  CHECK(error_of("\x1b[31m:x=y").starts_with("'\\x1b[31m' is not a measure"));
}

TEST_CASE("only two kinds close channels, and they close what they say") {
  const std::vector<std::string> offered = {"telephone", "email", "post"};
  const auto closed = [&](const std::string& typed) { return channels_closed(Measure::typed(typed), offered); };
  CHECK(closed("channel-closed:channels=telephone+web") == std::vector<std::string>{"telephone"});
  CHECK(closed("channel-only:channels=telephone+web") == std::vector<std::string>{"email", "post"});
  CHECK(closed("channel-only:channels=telephone+email+post").empty());
  for (const auto& row : sentences) {
    const Measure measure = Measure::typed(row.typed);
    CAPTURE(row.typed);
    CHECK(channels_closed(measure, {"telephone", "email", "post", "in-person", "social-media", "web"}).empty() ==
          (measure.measure != "channel-only" && measure.measure != "channel-closed"));
  }
}

TEST_CASE("what cannot be kept at once, whichever comes first") {
  struct Row {
    std::string a, b, why;
  };
  const std::string single = "single-point-of-contact:contact=A,deputy=B,reach=C";
  for (const auto& row : std::vector<Row>{
           {"channel-only:channels=post+email", "channel-closed:channels=email", "one allows 'email' and the other closes it"},
           {"channel-only:channels=post+email", "channel-closed:channels=telephone", ""},
           {"call-times:days=tue,from=10:00,to=11:00", "channel-closed:channels=telephone", "one is about telephone calls and the other closes the telephone"},
           {"call-length:minutes=5", "channel-only:channels=post", "one is about telephone calls and the other closes the telephone"},
           {"voicemail", "channel-only:channels=post", "one is about telephone calls and the other closes the telephone"},
           {"call-length:minutes=5", "channel-only:channels=telephone", ""},
           {"meeting-length:minutes=5", "channel-closed:channels=in-person", "one is about meetings and the other closes contact in person"},
           {"appointment-only", "channel-only:channels=post", "one is about meetings and the other closes contact in person"},
           {"witness-present", "channel-only:channels=post", "one is about meetings and the other closes contact in person"},
           {"divert-email:to=a@b", "channel-closed:channels=email", "one is about e-mail and the other closes e-mail"},
           {"divert-email:to=a@b", "channel-only:channels=email", ""},
           {single, "named-contacts:contacts=A,reach=B", "one names a single contact and the other several"},
           {"voicemail", "call-times:days=tue,from=10:00,to=11:00", "one sends every call to voicemail and the other gives times for calls"},
           {single, "representative-only:representative=A", "one asks the person to contact us and the other a representative"},
           {"call-length:minutes=5", "call-length:minutes=6", "both are of the same kind"},
           {"witness-present", "witness-present", "both are of the same kind"},
           {"channel-closed:channels=web", "channel-closed:channels=post", "both are of the same kind"},
           {"premises-ban:premises=A", "premises-ban:premises=B", ""},
           {"subject-closed:subject=A", "subject-closed:subject=B", ""},
           {"discretionary-service-limit:service=A", "discretionary-service-limit:service=B", ""},
           {"file-without-reply:reader=A,subject=x", "file-without-reply:reader=A,subject=y", ""},
           {"call-length:minutes=5", "call-times:days=tue,from=10:00,to=11:00", ""},
           {single, "channel-closed:channels=email", ""},
       }) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(clash(row.a, row.b) == row.why);
    CHECK(clash(row.b, row.a) == row.why);
  }
}

TEST_CASE("kinds are told apart, and those that work by a line which others may share say so") {
  std::set<std::string_view> slugs, labels, shared;
  for (const auto& kind : measure_kinds()) {
    CHECK(slugs.insert(kind.slug).second);
    CHECK(labels.insert(kind.label).second);
    CHECK(measure_kind(kind.slug) == &kind);
    if (kind.shared_line) shared.insert(kind.slug);
  }
  CHECK(shared == std::set<std::string_view>{"divert-email", "voicemail", "social-media-block"});
  CHECK(measure_kind("nap") == nullptr);
}
