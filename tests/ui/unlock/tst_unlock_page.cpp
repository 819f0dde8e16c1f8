#include "ui/unlock/unlock_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestUnlockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<UnlockPage>();
        m_page->setFolder(QStringLiteral("/records.consilium"));
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void openingSendsThePassphraseAndForgetsIt()
    {
        QSignalSpy opened(m_page.get(), &UnlockPage::openRequested);
        QVERIFY(!button("openButton")->isEnabled());
        QTest::keyClicks(edit("passphraseEdit"), QStringLiteral("invented words"));
        QVERIFY(button("openButton")->isEnabled());
        QTest::keyClick(edit("passphraseEdit"), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("/records.consilium"));
        QCOMPARE(opened.first().at(1).toByteArray(), QByteArray("invented words"));
        QCOMPARE(edit("passphraseEdit")->text(), QString());
        edit("passphraseEdit")->undo();
        QCOMPARE(edit("passphraseEdit")->text(), QString());
    }

    void passphraseIsNeverShown()
    {
        m_page->setForm(UnlockPage::Form::Create);
        QCOMPARE(edit("passphraseEdit")->echoMode(), QLineEdit::Password);
        QCOMPARE(edit("repeatEdit")->echoMode(), QLineEdit::Password);
    }

    void aNewPassphraseIsLongEnoughAndTheSameTwice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("eleven characters")
            << QStringLiteral("elevenchars") << QStringLiteral("elevenchars") << false;
        QTest::newRow("twelve characters")
            << QStringLiteral("twelve chars") << QStringLiteral("twelve chars") << true;
        QTest::newRow("different")
            << QStringLiteral("twelve chars") << QStringLiteral("twelve charz") << false;
        QTest::newRow("second missing") << QStringLiteral("twelve chars") << QString() << false;
        const auto outsideBasicPlane = QString::fromUtf8("\xF0\x9F\x8C\xB3").repeated(6);
        QTest::newRow("six characters of two code units each")
            << outsideBasicPlane << outsideBasicPlane << false;
    }

    void aNewPassphraseIsLongEnoughAndTheSameTwice()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isAccepted);
        QTest::mouseClick(button("toCreateButton"), Qt::LeftButton);
        edit("passphraseEdit")->setText(first);
        edit("repeatEdit")->setText(second);
        QCOMPARE(button("createButton")->isEnabled(), isAccepted);
        QSignalSpy created(m_page.get(), &UnlockPage::createRequested);
        QTest::keyClick(edit("repeatEdit"), Qt::Key_Return);
        QCOMPARE(created.count(), isAccepted ? 1 : 0);
        if (isAccepted) {
            QCOMPARE(created.first().at(1).toByteArray(), first.toUtf8());
            QCOMPARE(edit("repeatEdit")->text(), QString());
        }
    }

    void theReasonForTheLengthIsSaid()
    {
        m_page->setForm(UnlockPage::Form::Create);
        QVERIFY(label("passphraseNote")->text().contains(QStringLiteral("12")));
        QTest::keyClicks(edit("passphraseEdit"), QStringLiteral("four"));
        QVERIFY(label("passphraseNote")->text().startsWith(QStringLiteral("4 ")));
    }

    void recoveringNeedsTheCode()
    {
        QSignalSpy recovered(m_page.get(), &UnlockPage::recoverRequested);
        QTest::mouseClick(button("toRecoverButton"), Qt::LeftButton);
        QVERIFY(edit("recoveryEdit")->isVisible());
        edit("passphraseEdit")->setText(QStringLiteral("twelve chars"));
        edit("repeatEdit")->setText(QStringLiteral("twelve chars"));
        QVERIFY(!button("recoverButton")->isEnabled());
        edit("recoveryEdit")->setText(QStringLiteral(" ABCD-EFGH "));
        QTest::mouseClick(button("recoverButton"), Qt::LeftButton);
        QCOMPARE(recovered.count(), 1);
        QCOMPARE(recovered.first().at(1).toString(), QStringLiteral("ABCD-EFGH"));
        QCOMPARE(recovered.first().at(2).toByteArray(), QByteArray("twelve chars"));
    }

    void whatWasTypedIsNotCarriedIntoAnotherForm()
    {
        edit("passphraseEdit")->setText(QStringLiteral("invented words"));
        QTest::mouseClick(button("toCreateButton"), Qt::LeftButton);
        QCOMPARE(edit("passphraseEdit")->text(), QString());
        QTest::mouseClick(button("backButton"), Qt::LeftButton);
        QCOMPARE(m_page->form(), UnlockPage::Form::Open);
        QCOMPARE(edit("folderEdit")->text(), QStringLiteral("/records.consilium"));
    }

    void anErrorStandsBesideItsField_data()
    {
        QTest::addColumn<UnlockPage::Form>("form");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("note");
        using Form = UnlockPage::Form;
        QTest::newRow("wrong passphrase")
            << Form::Open << ErrorCode::WrongPassphrase << QStringLiteral("passphraseNote");
        QTest::newRow("wrong recovery code")
            << Form::Recover << ErrorCode::WrongPassphrase << QStringLiteral("recoveryNote");
        QTest::newRow("not a store")
            << Form::Open << ErrorCode::NotAStore << QStringLiteral("folderNote");
        QTest::newRow("exists") << Form::Create << ErrorCode::AlreadyExists
                                << QStringLiteral("folderNote");
        QTest::newRow("disk full")
            << Form::Create << ErrorCode::DiskFull << QStringLiteral("folderNote");
        QTest::newRow("open elsewhere")
            << Form::Open << ErrorCode::Busy << QStringLiteral("folderNote");
        QTest::newRow("damaged") << Form::Open << ErrorCode::Damaged
                                 << QStringLiteral("folderNote");
    }

    void anErrorStandsBesideItsField()
    {
        QFETCH(UnlockPage::Form, form);
        QFETCH(ErrorCode, code);
        QFETCH(QString, note);
        m_page->setForm(form);
        QTest::qWait(1);
        const int before = m_page->findChild<QFrame*>(QStringLiteral("unlockCard"))->height();
        const auto hint = label(qPrintable(note))->text();
        m_page->showError({code, {}});
        QVERIFY(!label(qPrintable(note))->text().isEmpty());
        QVERIFY(label(qPrintable(note))->text() != hint);
        QVERIFY(label(qPrintable(note))->isVisible());
        QTest::qWait(1);
        QCOMPARE(m_page->findChild<QFrame*>(QStringLiteral("unlockCard"))->height(), before);
    }

    void theRecoveryCodeIsShownOnceAndConfirmed()
    {
        QSignalSpy confirmed(m_page.get(), &UnlockPage::recoveryCodeConfirmed);
        m_page->setForm(UnlockPage::Form::Create);
        m_page->setBusy(true);
        m_page->showRecoveryCode(QStringLiteral("AAAA-BBBB-CCCC-DDDD"));
        auto* code = label("recoveryCodeLabel");
        QVERIFY(code->isVisible());
        QCOMPARE(code->text().remove(QLatin1Char('\n')), QStringLiteral("AAAA-BBBB-CCCC-DDDD"));
        QVERIFY(!edit("passphraseEdit")->isVisible());
        // The Enter that created the store must not confirm the code that follows it.
        QVERIFY(!button("writtenDownButton")->hasFocus());
        QTest::mouseClick(button("writtenDownButton"), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(code->text(), QString());
        QVERIFY(code->accessibleName().isEmpty());
        QCOMPARE(m_page->form(), UnlockPage::Form::Open);
    }

    void busyTakesNoInput()
    {
        m_page->setPassphrase(QStringLiteral("invented words"));
        m_page->setBusy(true);
        QVERIFY(!button("openButton")->isEnabled());
        QVERIFY(!edit("passphraseEdit")->isEnabled());
        m_page->setBusy(false);
        QVERIFY(button("openButton")->isEnabled());
    }

    void everyFieldHasALabelAndTheIntendedUseIsSaid()
    {
        for (const char* name : {"folderEdit", "recoveryEdit", "passphraseEdit", "repeatEdit"}) {
            const auto labels = m_page->findChildren<QLabel*>();
            QVERIFY2(std::any_of(labels.begin(),
                                 labels.end(),
                                 [&](const QLabel* each) { return each->buddy() == edit(name); }),
                     name);
        }
        QVERIFY(label("intendedUseLabel")
                    ->text()
                    .contains(QStringLiteral("not a certified medical device")));
    }

private:
    [[nodiscard]] QLineEdit* edit(const char* name) const
    {
        return m_page->findChild<QLineEdit*>(QLatin1String(name));
    }

    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_page->findChild<QPushButton*>(QLatin1String(name));
    }

    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_page->findChild<QLabel*>(QLatin1String(name));
    }

    std::unique_ptr<UnlockPage> m_page;
};

Q_DECLARE_METATYPE(consilium::ErrorCode)

QTEST_MAIN(TestUnlockPage)
#include "tst_unlock_page.moc"
