#include "app/pages/comparisondialog.h"

#include "app/pages/paperview.h"
#include "app/widgets/label.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

ComparisonDialog::ComparisonDialog(const ComparisonViewModel &model, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("This computer and %1").arg(model.otherPlace()));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(lines(0.6));
    auto *headline = new Label(TextRole::Heading, model.headline());
    headline->setObjectName(u"headline"_s);
    headline->makeSelectable();
    layout->addWidget(headline);
    auto *differences = new PaperView;
    differences->setObjectName(u"differences"_s);
    differences->setAccessibleName(tr("What differs, service by service"));
    differences->showPaper(model.html());
    layout->addWidget(differences, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(ems(64), lines(30));
}

}
