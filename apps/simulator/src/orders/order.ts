/** An order as Order State 1.0 sends it; see the schemas of that document for what each field means. */
export interface Order {
  readonly state: string;
  readonly invoiceAddressId?: number;
  readonly shop: Shop;
  readonly customer: Customer;
  readonly sales?: Sales;
  readonly positions: readonly Position[];
  readonly notes?: readonly Note[];
  readonly payment?: Payment;
  readonly documents?: readonly Document[];
  readonly properties?: readonly PropertyGroup[];
  readonly addresses?: readonly Address[];
}

export interface Shop {
  readonly name: string;
  readonly orderCreationDate: string;
  readonly orderNumber: string;
  readonly customerNumber?: string;
  readonly companyNumber?: string;
  readonly invoiceNumbers?: readonly string[];
}

export interface Contact {
  readonly email: string;
  readonly telephone?: string;
  readonly mobile?: string;
  readonly fax?: string;
}

export interface Person {
  readonly salutation?: string;
  readonly title?: string;
  readonly firstName?: string;
  readonly lastName: string;
}

export interface PersonCustomer extends Person {
  readonly type: "PERSON";
  readonly contact?: Contact;
  readonly orderNumber?: string;
}

export interface CompanyCustomer {
  readonly type: "COMPANY";
  readonly contact?: Contact;
  readonly orderNumber?: string;
  readonly companyName: string;
  readonly department?: string;
  readonly lineOfBusiness?: string;
  readonly costCenterNumber?: string;
  readonly commercialRegisterNumber?: string;
  readonly commercialRegisterLocation?: string;
  readonly companyType?: string;
  readonly vatNumber?: string;
  readonly contactPerson?: Person;
}

export type Customer = PersonCustomer | CompanyCustomer;

export interface PostalAddress {
  readonly id: number;
  readonly type?: string;
  readonly contact?: Contact;
  readonly location: {
    readonly city: string;
    readonly postCode: string;
    readonly district?: string;
    readonly country: string;
    readonly additions?: readonly string[];
  };
  readonly receiver: { readonly person: Person } | { readonly companyName: string; readonly contactPerson?: Person };
}

export interface ImmaterialAddress {
  readonly id: number;
  readonly type?: string;
  readonly kind: "EMAIL" | "MOBILE" | "OTHER";
  readonly value: string;
}

export type Address = PostalAddress | ImmaterialAddress;

export interface Tax {
  readonly type: string;
  readonly amount: number;
}

export interface SumPrice {
  readonly netAmount?: number;
  readonly grossAmount?: number;
  readonly tax?: readonly Tax[];
}

export interface Sales {
  /** The name that the document gives the payment method on the wire. */
  readonly paymanetMethod?: string;
  readonly currency?: string;
  readonly sum?: SumPrice;
  readonly total?: SumPrice;
  readonly charges?: readonly {
    readonly type: string;
    readonly tax?: Tax;
    readonly netAmount?: number;
    readonly grossAmount?: number;
  }[];
}

export interface Position {
  readonly number: string;
  readonly state: string;
  readonly shipToAddressId?: number;
  readonly product: {
    readonly name: string;
    readonly productNumber: string;
    readonly ean?: string;
    readonly isbn?: string;
    readonly supplierProductNumber?: string;
  };
  readonly supplier?: { readonly name: string; readonly commissionDate?: string };
  readonly ordered?: Ordered;
  readonly confirmed?: Confirmed;
  readonly dispatched?: readonly Dispatched[];
  readonly returned?: readonly Returned[];
  readonly properties?: readonly PropertyGroup[];
}

export interface PositionPrice {
  readonly netAmount?: number;
  readonly grossAmount?: number;
  readonly tax?: Tax;
}

export interface Ordered {
  readonly quantity: number;
  readonly deliveryDays: number;
  readonly sales?: { readonly sum: PositionPrice; readonly unit: PositionPrice };
  readonly delivery: Delivery;
  readonly deliveryOptions?: readonly string[];
}

export type Delivery =
  | { readonly type: "STANDARD" }
  | { readonly type: "EXPRESS" }
  | { readonly type: "FIXED_DELIVERY_DATE"; readonly fixedDeliveryDate: string }
  | { readonly type: "EARLIEST_DELIVERY_DATE"; readonly earliestDeliveryDate: string };

export interface Confirmed {
  readonly type: string;
  readonly confirmationDate: string;
  readonly quantities?: readonly { readonly value: number; readonly plannedDeliveryDate?: string }[];
  readonly cancelled?: readonly {
    readonly quantity: number;
    readonly cancelDate?: string;
    readonly reason?: { readonly id: string; readonly value?: string };
  }[];
}

export interface Dispatched {
  readonly quantity: number;
  readonly deliveryNoteNumber?: string;
  readonly dispatchDate: string;
  readonly carrier?: {
    readonly name: string;
    readonly packages: number;
    readonly shipmentTracking?: { readonly number: string; readonly url?: string };
  };
  readonly units?: readonly { readonly serialNumber: string }[];
}

export interface ReturnReason {
  readonly type: string;
  readonly value: string;
}

export interface ReturnPayment {
  readonly reduction: { readonly reduceText: string; readonly reduceReason: string };
  readonly refundNet: number;
}

export type Returned = { readonly state: string; readonly supplierEntryDate?: string } & (
  | { readonly quantity: number; readonly returnReason?: ReturnReason; readonly payment?: ReturnPayment }
  | {
      readonly units: readonly {
        readonly serialNumber: string;
        readonly returnReason?: ReturnReason;
        readonly payment?: ReturnPayment;
      }[];
    }
);

export interface Note {
  readonly message: string;
  readonly type?: string;
  readonly creationDate?: string;
}

export interface Payment {
  readonly paymentStatus?: {
    readonly invoicingDebitAmount: number;
    readonly invoicingCreditAmount: number;
    readonly chargedDebitAmount: number;
    readonly chargedCreditAmount: number;
    readonly chargedOpenAmount: number;
    readonly bookedDebitAmount: number;
    readonly bookedCreditAmount: number;
    readonly bookedOpenAmount: number;
    readonly creationDate: string;
    readonly lastCaptureDate?: string;
    readonly lastRefundDate?: string;
    readonly lastCalculationDate: string;
    readonly currency: string;
  };
  readonly paymentHistory?: readonly {
    readonly currency: string;
    readonly comment?: string;
    readonly type: string;
    readonly action: string;
    readonly paymentMethod: string;
    readonly invoiceNumber?: string;
    readonly creationDate: string;
    readonly modificationDate: string;
    readonly amount: number;
  }[];
}

export interface Document {
  readonly type: string;
  readonly downloadLink: string;
  readonly creationDate?: string;
  readonly mimeType?: string;
}

export interface PropertyGroup {
  readonly id: string;
  readonly properties?: readonly { readonly key: string; readonly value: string }[];
}
