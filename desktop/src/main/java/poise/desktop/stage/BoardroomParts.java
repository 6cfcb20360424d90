package poise.desktop.stage;

import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.product.BrowserPart;
import poise.desktop.stage.view.BoardroomView;

/** The pieces of the meeting, each shown its own part of the view. */
record BoardroomParts(
        HeadPart head,
        BrowserPart browser,
        PeoplePart people,
        TalkPart talk,
        VoicePart voice,
        RoomPart room,
        ToolsPart tools,
        DuePart due,
        FeedPart feed,
        AskPart ask) {

    BoardroomParts(Kit kit, BoardroomWishes wishes, Paperwork paperwork) {
        this(
                new HeadPart(kit, wishes),
                new BrowserPart(kit, wishes),
                new PeoplePart(kit),
                new TalkPart(kit),
                new VoicePart(kit),
                new RoomPart(kit),
                new ToolsPart(kit, ToolsPart.Plan.CARDS, wishes::use),
                new DuePart(kit),
                new FeedPart(kit),
                new AskPart(kit, wishes, paperwork));
    }

    void show(BoardroomView view) {
        head.show(view.head());
        browser.show(view.page());
        people.show(view.people());
        talk.show(view.talk());
        voice.show(view.voice());
        room.show(view.room());
        tools.show(view.tools());
        due.show(view.due());
        feed.show(view.room());
        ask.show(view.ask());
        ask.hear(view.dictation());
    }
}
